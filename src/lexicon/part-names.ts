/** Names of bodies that are parts of a company though they sound like organisations of their own. */
import { alternatives } from './alternatives.ts';
import { MARKETS, PLACES, UNIT_FIELDS } from './organizations.ts';
import { TITLE_FUNCTIONS, TITLE_LINES } from './titles.ts';
import { words } from './words.ts';

/** Fields of work that only companies are called after. */
export const COMPANY_FIELDS = words(`
物贸 商贸 联运 多式 充电 售后 农资 化肥 种业 乘用车 商用车 京津 沪苏 浙闽 川渝 湘鄂 财险 寿险 人寿 发展 资源 资本 资产
产险 养老 健康 资管 再保险 保险 信托 期货 租赁 基金 金融 金服 金科 科技 数科 商业 物业 服务 智能 汽车 影业 影视 文化
零售 国际 传媒 新能源 环境 环保 生物 医药
`);
const WORDS = alternatives(
  [
    '东部',
    '西部',
    '南部',
    '北部',
    '中部',
    ...PLACES,
    ...UNIT_FIELDS,
    ...TITLE_FUNCTIONS,
    ...TITLE_LINES,
    ...COMPANY_FIELDS,
  ].filter(word => word.length > 1),
);
/** Trades that end the names of companies: 北山半导体, 云岚食品. */
const COMPANY_TRADES = words(`
半导体 药业 食品 电子 重工 证券 地产 置业 电器 通信 软件 网络 投资 创投 股份 控股 航空 物流 教育 旅游 出行 打车 视频 音乐
能源 化工 机械 建设 酒店 餐饮 服饰 家居 光电 新材 精工 医疗 材料 乳业 酒业 茶业 制药 钢铁 水泥 煤业 矿业 锂业 铝业 铜业 牧业
农牧 水务 燃气 文旅 娱乐 体育 互娱 纺织 轮胎 船舶 动力 美妆 日化 宠物 户外 厨电 照明 陶瓷 玻璃 造纸 机器人 微电子 芯片 激光 算力 轨交 装备 港口 高速
种子 茶饮 咖啡 便利 买菜 外卖 优选 口腔 诊断 器械 基因 精密 航运 海运 快运 速运 石化 油气 数码 云计算 动漫 资管 创业投资 私募 商管 城投 建投 交投 能投 产投 国投
`);
/** What the name of a company ends with as often as with 公司. */
export const COMPANY_ENDS = alternatives([...COMPANY_FIELDS, ...COMPANY_TRADES]);

/** 华东公司, 物流公司: called after a place or a field of work, and after nothing else. */
const FIELD_COMPANY = new RegExp(`^(?:${WORDS}){1,2}公司$`);
const INSTITUTE = /(?:研究院|工程院|总院|研究所|设计院|学院|厂|部|中心|实验室)$/;

/** 物流公司, 软件研究所: a part of the company that announces as often as not. */
export const isPartName = (name: string): boolean => INSTITUTE.test(name) || FIELD_COMPANY.test(name);

const FIELD_TAIL = new RegExp(`^(?:${WORDS}|云){1,3}(?:有限公司|有限责任公司|股份有限公司|股份|控股|集团|公司)?$`);

/** 华东, 东南亚: where something is, and nothing else. */
export const PLACE_NAME = new RegExp(`^(?:${alternatives([...PLACES, ...MARKETS, '海外'])})+$`);

/** 健康, 财险: with a brand before them these make the name of one company among several of that brand. */
export const isFieldTail = (words: string): boolean => FIELD_TAIL.test(words);

const TRADE_NAME = new RegExp(`^\\p{Script=Han}{2,3}(?:${COMPANY_ENDS})$`, 'u');

/** 云岚科技, 青石传媒: called after a trade behind a name of its own. */
export const isTradeName = (name: string): boolean => TRADE_NAME.test(name) && !FIELD_TAIL.test(name);

/** 华东公司: never a company of its own. */
export const isFieldCompany = (name: string): boolean => FIELD_COMPANY.test(name) && name !== '业务公司';
