import type { Rule } from '../rule.ts';
import dismiss from './dismiss.ts';
import dismissHolder from './dismiss-holder.ts';
import dismissList from './dismiss-list.ts';
import go from './go.ts';
import goAltogether from './go-altogether.ts';
import goFromPost from './go-from-post.ts';
import goneToo from './gone-too.ts';
import leaveGapped from './leave-gapped.ts';
import leavePost from './leave-post.ts';
import leaveThatPost from './leave-that-post.ts';
import makesWay from './makes-way.ts';
import postEnds from './post-ends.ts';
import risenFrom from './risen-from.ts';
import succeeded from './succeeded.ts';
import theirPostHandedOn from './their-post-handed-on.ts';
import thenDismissed from './then-dismissed.ts';
import thenLeave from './then-leave.ts';

export const DEPARTURE: readonly Rule[] = [
  dismiss,
  dismissHolder,
  dismissList,
  go,
  goAltogether,
  goFromPost,
  goneToo,
  leaveGapped,
  leavePost,
  leaveThatPost,
  makesWay,
  postEnds,
  risenFrom,
  succeeded,
  theirPostHandedOn,
  thenDismissed,
  thenLeave,
];
