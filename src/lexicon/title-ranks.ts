/** Titles by where they are at home. */

/** What somebody is for ever: nobody takes it up or gives it up. */
export const FOUNDER = /创始人|创办人|发起人|实际控制人|保荐代表人|项目协办人/;

/** Heads of units rather than of companies: where no place is said, the unit named last is meant. */
export const UNIT_TITLES =
  /(?:院长|主任|部长|处长|科长|组长|校长|所长|店长|厂长|负责人|一号位|一把手|(?<!董事会|理事会|团)成员|主管|主席|(?<!财务)总监|召集人|(?<!董事会)秘书长|(?<![党纪常])委员)$/;

/** Titles that units and companies have alike. */
export const MANAGER_TITLES = /^(?:执行|常务|联席|区域|大区|城市)?(?:副总经理|总经理|副总裁|总裁|经理|副经理)$/;

/** Titles of the state, of academies and of sponsors: nobody holds them at the company that announces. */
export const STATE_TITLES =
  /^(?:副?(?:市长|省长|区长|县长|镇长|州长|乡长)|保荐代表人|项目协办人|[省市区县]委.*|.*大使|院士|(?:执业|知名|著名)?(?:律师|注?册?会计师|经济学家|作家|学者)|.*法官|.*检察长|(?:政协|人大).*)$/;
