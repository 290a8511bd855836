import type { Rule } from '../rule.ts';

/** Verbs that bring people together with their posts, behind which nothing else says as what. */
const BRINGS =
  '(新增|聘任|选举产生|换届产生|投票产生|差额选举产生|等额选举产生|选出|选举出|推选出|推选产生|选举|任命|委任|新聘|增选|补选|增补|推选|聘请|续聘|增聘|引入|引进|延揽|起用|启用|选任)!(了|出|产生)?';

export default {
  id: 'appointment/added',
  why: 'People are elected or engaged, or added by the registry, named with the post that they get.',
  patterns: [
    '(新增)!{people}',
    `${BRINGS}{people}(等|等人)?。`,
    `${BRINGS}{first:people}，{people}(等|等人)?。`,
    `${BRINGS}{first:people}，{second:people}，{people}(等|等人)?。`,
    '(选举|选举产生|民主选举产生|选出|推选|推举|推选产生)!的{people}',
  ],
  says: [
    { says: 'role', change: 'appointed', own: true },
    { says: 'role', change: 'appointed', people: 'first', own: true },
    { says: 'role', change: 'appointed', people: 'second', own: true },
  ],
  examples: {
    finds: [
      { text: '变更后，新增⟦people:董事、总经理林若溪⟧。' },
      { text: '会议选举产生了⟦people:第三届董事会董事林若溪、周启明⟧。' },
      { text: '与职工代表大会选举的⟦people:职工代表监事林若溪⟧共同组成监事会。' },
    ],
    ignores: [
      { text: '新增门店二十家。', because: 'nobody is named' },
      { text: '选举总经理林若溪为董事长。', because: 'the post before the name is not the one that is got' },
    ],
  },
} satisfies Rule;
