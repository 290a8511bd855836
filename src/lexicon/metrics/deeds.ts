import { words } from '../words.ts';

/** Deeds that a number right behind them is the extent of: 裁员1500人, 关店90家. Known as verbs, measured like nouns. */
export const MEASURED_DEEDS: readonly string[] = words(`
贡献 卖出 售出 零售 批发 涨粉 吸粉 出单 开单 就业 报 裁员 裁撤 裁减 优化 招聘 扩招 关店 开店 闭店 关停 净关闭 净开 新开业 关闭 新开 新增 净增 收购 并购
出售 转让 募集 募资 融资 注资 增资 出资 斥资 耗资 投资 投入 追加 捐赠 捐款 让利 补贴 派息 派发 分红 回购 增持 减持
质押 加薪 涨薪 降薪 降价 涨价 提价 播放 观看 下单 成交 下载 交付 签约 中标 计提 罚款 处罚 缴纳 纳税 上缴 赔偿 支付
偿还 发放 发行 认购 采购 签下 服务 覆盖 触达 接待 处理 吸引 吸纳 节约 节省 建成 注销 吊销 弃权 反对 赞成 引进 退出
退役 租赁 开业 竣工 开工 投产 在建 减排 节水 捐建 援建 入驻 签署 达成 检出 查处 召回 补发 归还 兑付 认缴 实缴 收回
回笼 垫付 代偿 划转 划拨 拨付 到账 派现 卖 卖了 卖掉 占地
`);
