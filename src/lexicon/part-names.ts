/** Names of bodies that are parts of a company though they sound like organisations of their own. */
import { PLACES, UNIT_FIELDS } from './organizations.ts';
import { TITLE_FUNCTIONS, TITLE_LINES } from './titles.ts';

/** Fields of work that only companies are called after. */
const COMPANY_FIELDS = [
  '物贸',
  '商贸',
  '联运',
  '多式',
  '充电',
  '售后',
  '农资',
  '化肥',
  '种业',
  '乘用车',
  '商用车',
  '京津',
  '沪苏',
  '浙闽',
  '川渝',
  '湘鄂',
];
const WORDS = [...new Set([...PLACES, ...UNIT_FIELDS, ...TITLE_FUNCTIONS, ...TITLE_LINES, ...COMPANY_FIELDS])]
  .filter(word => word.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 华东公司, 物流公司: called after a place or a field of work, and after nothing else. */
const FIELD_COMPANY = new RegExp(`^(?:${WORDS}){1,2}公司$`);
const INSTITUTE = /(?:研究院|研究所|研究中心|设计院|学院|厂|部|中心|实验室)$/;

/** 物流公司, 软件研究所: a part of the company that announces as often as not. */
export const isPartName = (name: string): boolean => INSTITUTE.test(name) || FIELD_COMPANY.test(name);

/** 华东公司: never a company of its own. */
export const isFieldCompany = (name: string): boolean => FIELD_COMPANY.test(name);
