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
