/** Names of departments as companies usually have them, behind verbs that begin or end inside such names. */
import { expect, test } from 'vitest';
import { read } from './names-in.ts';

const FIELDS =
  '战略发展 投资管理 人力资源 人工智能 财务共享 法务合规 内部审计 信息技术 网络安全 产品创新 用户增长 会员运营 商业化 市场营销 公共事务 政府事务 渠道管理 大客户 售前支持 供应链管理 仓储物流 智能制造 生产计划 质量管理 工程建设 新能源 海外业务 即时零售 本地生活 企业服务 公司金融 资产管理 固定收益 运营支撑 业务支撑 综合管理 离退休 前沿技术 平台治理 临床研究 药物警戒 智能驾驶 加盟管理 消费者权益保护 投资者关系'.split(
    ' ',
  );
const SUFFIXES = ['部', '中心', '事业部', '事业群'];
const FRAMES = [
  '公司决定成立X，相关工作即日起开展。',
  '任命林越为X总经理。',
  '周启不再负责X。',
  '经研究，将X并入冷链事业部。',
];

test.each(FRAMES)('%s', frame => {
  const cut = FIELDS.flatMap(field => SUFFIXES.map(suffix => field + suffix)).filter(name => {
    return !read(frame.replace('X', name)).units.some(unit => unit.name === name);
  });
  expect(cut).toEqual([]);
});

const CUT: readonly (readonly [text: string, units: readonly string[]])[] = [
  ['成立到家事业部，跑腿业务部归属到家事业部。', ['到家事业部', '跑腿业务部', '到家事业部']],
  ['该行信用卡中心、本行金融市场部不变。', ['信用卡中心', '金融市场部']],
  ['我公司客户服务部由林越负责。', ['客户服务部']],
  ['设立财富管理与私人银行部、普惠金融部。', ['财富管理与私人银行部', '普惠金融部']],
  ['合并为战略与总裁办公室。', ['战略与总裁办公室']],
  ['战略委员会更名为战略与可持续发展委员会。', ['战略委员会', '战略与可持续发展委员会']],
  ['林越任薪酬委员会、环境、社会及管治委员会主席。', ['薪酬委员会', '环境、社会及管治委员会']],
  ['由林越、周启明及薪酬委员会决定。', ['薪酬委员会']],
  ['新设投资银行业务管理委员会、算法分委会。', ['投资银行业务管理委员会', '算法分委会']],
  ['数据部从创新孵化中心独立。', ['数据部', '创新孵化中心']],
  ['总部设党群工作部、法务部。', ['党群工作部', '法务部']],
  ['撤销原办公室、企业管理部。', ['办公室', '企业管理部']],
  ['林越任办公室主任，在江州设立办公室。', []],
  ['肿瘤科分设为肿瘤内科、放疗科。', ['肿瘤科', '肿瘤内科', '放疗科']],
  ['林越从事神经外科临床工作多年。', []],
  ['1、原本地推广团队并入市场部。', ['本地推广团队', '市场部']],
  ['相关业务由林越接管，具体业务不变。', []],
];

test.each(CUT)('%s', (text, units) => {
  expect(read(text).units.map(unit => unit.name)).toEqual(units);
});
