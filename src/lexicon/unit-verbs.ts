/** Verbs of units, by what becomes of them. Words of the language; rules name a set as <set>. */
import { words } from './words.ts';

/** Somebody sets up a unit: 成立数据中心. */
export const SET_UP: readonly string[] = words(`
成立 设立 组建 新设立 新成立 新组建 新设 新建 增设 新增设 加设 另设 单设 创设 筹建 筹备成立 筹备设立 成立了 设立了
组建了 组建成立 打造成立 改设 新组成 组成了 独立成立 单独成立 孵化成立 新增 打包成立 剥离出 分离出 析出 孵化出 分拆出 拆分出 分出 拆出
裂变出
`);

/** Of a unit named before it, that it has been opened: 数据中心揭牌. */
export const OPENED: readonly string[] = words(`
挂牌成立 揭牌成立 应运而生 正式揭牌 正式挂牌 正式亮相 揭牌 挂牌 成军 组建完毕 组建完成 落成 落户 获批成立 获准成立 获批设立
获准设立 正式运作
`);

/** Two or more become one. */
export const MERGE: readonly string[] = words(`
合并重组 整合重组 合并 整合 整并 归并 并为 合为 合成 组合 重组 融合 合二为一 合而为一 三合一 合一 打通 撤并 合署办公
两部合一 三部合一 二合一 合并办公 捏合 捏 打散重组 打包 重新整合 打包整合 合并升级 归并整合 归拢 并队 收拢 合流
融为一体 拧成一股绳 合并改组 整体合并 重新合并 合署 并一 并到一起 合到一起 合在一起 归到一起 合并到一起 捏到一起
编制合一 拼 合到一块 并到一块 合在了一起 合到了一起 并到了一起
`);

/** The one that two become stands behind these: 合并为, 整合成立. */
export const INTO_NEW: readonly string[] = words(`
为 成 成为 而成 组成 组建 组建为 形成 成立 设立 新设 新设立 新成立 新组建 组建成立 组建成 组建新的 变为 组成了
组成新的 并组建 并成立 并组成 统称 统称为 叫做 名为 命名为 更名为 改称 合称 打造成 打造为 打造 组建起 取名为 取名
定名为 统一为 改组为 升级为 组成一个 变成
`);

/** One goes up in another that is there already (or is told of elsewhere). */
export const INTO_OLD: readonly string[] = words(`
合并入 整合入 归并入 并入 融入 合并至 合并到 合并进入 合并进 整合至 整合到 整合进入 整合进 归并至 归并到 并进 并到
并至 合入 吸收进 归并进 纳入到 打包并入 装入 装进 收编进 收编至 收编到 融进 汇入 并给 合并给 拆并入 整建制并入 汇入到
`);

/** One becomes several. */
export const SPLIT: readonly string[] = words(`
拆分为 拆分成 分拆为 分拆成 拆为 拆成 分为 分立为 分设为 分设 细分为 析分为 裂变为 拆解为 分解为 分列为 划分为
裂变成 分成 拆设为 拆分形成 拆散为 打散为 裂解为 拆解成 细分成 拆成了 拆分成了 改设成 拆分设立 拆分组建 拆分成立
`);

/** One has another name from now on. */
export const RENAME: readonly string[] = words(`
更名为 改名为 改称为 易名为 改称 改名 更名 名称变更为 变更为 名称调整为 调整为 改组为 改制为 转型为 重组为 改为 变为
重新命名为 命名为 降级为 降格为 转为 转制为 改设为 改建为 调整更名为 统一更名为 正式更名为 更名成 改叫 变更名称为
过渡为 切换为 翻牌为 更名至 改组成 统一称为 换名为 转设为 更改名称为 名称改为 名称更改为 改名叫 改制成 改制成立
转制成立 改头换面为 改制设立 改制组建 转制设立 改成 名字改成 名字改为 名称改成
`);

/** One becomes something higher. */
export const UPGRADE: readonly string[] = words(`
升级为 升格为 升级成为 升级成 提升为 改制升级为 整体升级为 升级更名为 升级打造为 扩展为 扩建为 扩编为 升级至 升格成
扩充为 独立为 单列为 提格为 孵化为 独立成为 独立成 升级更名 升级组建为 升级成立 提级为 提级至 升为 升格至 晋升为
扩编成 扩容为 剥离为 分离为 分拆成立 拆出成立 独立成立 独立设立 独立组建
`);

/** One goes under another roof and stays what it is. */
export const MOVE_UNIT: readonly string[] = words(`
收归 划回至 划回到 划回 划归至 划归到 划归 划入 划转至 划转到 划转给 划转入 划转 划至 划给 转至 转归 转隶至 转隶到 转隶于 转隶 改隶于 改隶属于
改隶属 改隶 移交至 移交给 移交 平移至 平移到 平移进 平移进入 平移入 迁移至 迁入 移入 移至 调整至 调整到 调整进入
调整进 纳入 归入 归属到 归属至 并归 转入 转移至 转移到 归到 划进 划到 转到 转给 挪到 挪至 转交给 转交 归口至 改归
划拨至 划拨给 划拨到 收归至 上收至 上收到 归拢到 归拢至 归集至 归集到 改挂到 改挂至 改挂 剥离至 剥离到 剥离给 下沉至
下沉到 下放至 下放到 归还给 收编为 整建制划入 整建制划归 整建制转入 放到 挂到 挂靠到 移拨至 移拨 拨归 拨入 拨给
`);

/** The same, where the text says from where: 从甲部转入乙部. */
export const MOVE_FROM: readonly string[] = [...MOVE_UNIT, '进入', '调入', '转去'];

/** Said before a unit that ends: 撤销区域公司. */
export const DISSOLVE: readonly string[] = words(`
撤销 裁撤 取消 解散 关停 关闭 撤并 不再设置 不再设立 不再保留 不再单设 注销 撤掉 砍掉 裁掉 撤销了 裁撤了 取消了
停止运营 撤销建制 停办 撤裁 关停了 解散了 拆散 拆掉 关掉 砍去 停掉 清算注销 不再运营 撤除 撤回 终止运营 撤编 解编 撤了
关了 砍了 裁了 不再设 不再有 不再设有
`);

/** Said behind a unit that ends: 原销售公司同时撤销. */
export const DISSOLVED: readonly string[] = words(`
撤销 裁撤 取消 解散 关停 关闭 注销 被撤 停止运营 终止运营 停止运作 停止营业 不再设置 不再设立 不再保留 不再单设
不再存在 不复存在 退出历史舞台 即日解散 予以撤销 予以裁撤 予以解散 相应撤销 一并撤销 同步撤销 正式撤销 撤销建制
不再作为 终止运作 停摆 被裁撤 被撤销 被取消 被解散 自然撤销 打散 就此打散 拆散 不再运营 不再单列 成为历史 走入历史
走进历史 退出历史 退出舞台 谢幕 随之解散 就此解散 不再单独设置 不再单独设立 不再独立存在 不再单独存在 停播 停刊 休刊
停运 不再单独运作 不再独立设置 关门 完成注销 终止营业 清算注销 依法注销 撤掉 不再独立 解编 撤编 予以撤编 不再列入机构序列
没了 没有了 拆了 撤了 砍了 裁了 关了 被撤掉 被裁掉 被砍掉 被砍
`);

/** Said behind a unit that stays as it is. */
export const UNCHANGED: readonly string[] = words(`
保持不变 维持不变 不作调整 不做调整 未作调整 未做调整 不调整 不作变动 不做变动 不变动 不受影响 维持原有架构 维持原架构
维持原状 维持现有架构 维持现行架构 维持现状 保持原有架构 保持现有架构 保持原状 保持现状 沿用原有架构 沿用现有架构
维持独立运作 维持独立运营 维持独立 保持独立运作 保持独立运营 保持独立 继续独立运营 继续独立运作 仍独立运营 仍独立运作
独立运营不变 继续保留 予以保留 机构不变 架构不变 组织架构不变 组织不变 组织不动 建制不变 编制不变 不动 不涉及调整
不在调整之列 不在此次调整范围 不在本次调整范围 维持原班人马 继续独立发展 继续独立 独立运作不变 独立发展 继续运作
照常运作 不作任何调整 不做任何调整 不参与本次调整 不参与此次调整 不参与本次整合 不参与此次整合 不参与调整 保持独立不变
不受此次调整影响 不受本次调整影响 不在本次调整之列 维持现有汇报关系 汇报关系不变 维持原有汇报关系 汇报关系保持不变
汇报线不变 维持原样 保持原样 原样保留 设置不变 保留原建制 名称不变 隶属关系不变
`);

/** A unit has others below it. */
export const HAS_BELOW: readonly string[] = words(`
下设 下辖 下属 下含 内设 分设 辖有 管辖 统辖 旗下设有 旗下拥有 旗下包括 旗下设立 旗下有 设有 下面设有 下面设 下分 辖
下面有 内部设 内部设立 内部设有 共设 下面分 下设有 下设了 内设有 旗下辖 下面管着 旗下分为
`);

/** A unit is below another. */
export const IS_BELOW: readonly string[] = words(`
隶属于 隶属 归属于 归属 从属于 直属于 直属 挂靠在 挂靠于 挂靠 设在 设于 归口于 归口 置于
`);

/** What a unit covers follows. */
export const COVER: readonly [string, ...string[]] = words(`
包括 包含 涵盖 覆盖 囊括 整合了 承接 主营 经营 聚焦于 聚焦 专注于 专注 主要承接 主要覆盖 主打 主攻 专攻 攻坚 主要从事
从事 深耕 定位于 主要探索 继续主攻 主要做 主做
`);

/** A unit is responsible for what follows. */
export const RESPONSIBLE: readonly [string, ...string[]] = words(`
全面负责 统筹负责 主要负责 具体负责 统一负责 统筹管理 统筹 负责 统一管理 承担 负责统筹管理 负责统筹 牵头负责 专门负责
主要承担 统管
`);

/** Work that a unit does for the market; other duties it has inside the company. */
export const TRADES: readonly string[] = words(`
研发 开发 生产 制造 销售 交付 发行 运营 营运 投资 设计 出海 建设运营 建造 招商 施工 租赁 零售 分销
`);

/** What duties end with: 会员管理, 渠道建设. */
export const DUTIES: readonly string[] = words(`
管理 运营 建设 规划 研发 开发 研究 服务 推广 营销 拓展 销售 采购 统筹 协调 维护 保障 审计 监督 支持 招聘 培训 投资
设计 生产 制造 交付 风控 合规 治理 运维 审核 保护 结算 融资
`);

/** No name goes across these: the verbs above that are no nouns of names, and words that count out units. */
export const UNIT_EDGES: readonly string[] = [
  ...INTO_OLD,
  // 合并|成大运营中心; without 成 the verb may be a noun of the name: 整合营销中心.
  ...MERGE.filter(verb => !/[为成]$/.test(verb)).flatMap(verb => [`${verb}成`, `${verb}为`, `${verb}成为`]),
  ...SPLIT,
  ...RENAME,
  ...UPGRADE,
  ...MOVE_UNIT,
  ...DISSOLVE,
  ...UNCHANGED,
  ...HAS_BELOW,
  ...IS_BELOW,
  ...SET_UP,
  ...words(`
上收 对应 叫做 前身为 前身是 吸纳 接收 留在 独立出来 剥离 改组而来 脱离 脱胎于 分离出来 分拆出来 拆分出来 合为 拼成
并作 合称 现名 自成 保留 只留 仅留 合成 并成 编成 就叫 叫作 合署 择机 统称 统称为 名为 取名 取名为 定名为 还有 则有
变成 实行 实施 打造 搭建 设置 原属 此前属 前者 后者 前者由 后者由 一是 二是 三是 四是 五是 一为 二为 三为 四为 五为
`),
].filter((word, at, all) => word.length > 1 && all.indexOf(word) === at);
