import type { Rule } from '../rule.ts';
import dismiss from './dismiss.ts';
import dismissHolder from './dismiss-holder.ts';
import dismissList from './dismiss-list.ts';
import go from './go.ts';
import leavePost from './leave-post.ts';
import thenLeave from './then-leave.ts';

export const DEPARTURE: readonly Rule[] = [dismiss, dismissHolder, dismissList, go, leavePost, thenLeave];
