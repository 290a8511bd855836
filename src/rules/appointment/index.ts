import type { Rule } from '../rule.ts';
import actingByPerson from './acting-by-person.ts';
import added from './added.ts';
import appointAs from './appoint-as.ts';
import appointBoth from './appoint-both.ts';
import appointList from './appoint-list.ts';
import appointedBy from './appointed-by.ts';
import appointedToo from './appointed-too.ts';
import become from './become.ts';
import changedFrom from './changed-from.ts';
import formerPostPasses from './former-post-passes.ts';
import handOn from './hand-on.ts';
import handOver from './hand-over.ts';
import headListed from './head-listed.ts';
import headsAre from './heads-are.ts';
import headsHeld from './heads-held.ts';
import holderChanges from './holder-changes.ts';
import inCapacity from './in-capacity.ts';
import inOffice from './in-office.ts';
import joinAndTake from './join-and-take.ts';
import moveAndTake from './move-and-take.ts';
import moveToPost from './move-to-post.ts';
import newlyInOffice from './newly-in-office.ts';
import placeByPerson from './place-by-person.ts';
import postByPerson from './post-by-person.ts';
import postListed from './post-listed.ts';
import postOfWhatFollows from './post-of-what-follows.ts';
import postThenWho from './post-then-who.ts';
import postsAdded from './posts-added.ts';
import qualified from './qualified.ts';
import qualifiedAs from './qualified-as.ts';
import spoken from './spoken.ts';
import standIn from './stand-in.ts';
import succeed from './succeed.ts';
import successorIs from './successor-is.ts';
import swap from './swap.ts';
import takeOver from './take-over.ts';
import takeOverFrom from './take-over-from.ts';
import takePostOf from './take-post-of.ts';
import takeUpPost from './take-up-post.ts';
import takesEffect from './takes-effect.ts';
import thatPostHandedOn from './that-post-handed-on.ts';
import thenAppointed from './then-appointed.ts';
import thenTakeUp from './then-take-up.ts';

export const APPOINTMENT: readonly Rule[] = [
  actingByPerson,
  added,
  appointAs,
  appointBoth,
  appointedBy,
  appointedToo,
  appointList,
  become,
  changedFrom,
  formerPostPasses,
  handOn,
  handOver,
  headListed,
  holderChanges,
  headsAre,
  headsHeld,
  inCapacity,
  inOffice,
  joinAndTake,
  moveAndTake,
  moveToPost,
  newlyInOffice,
  placeByPerson,
  postByPerson,
  postListed,
  postOfWhatFollows,
  postsAdded,
  postThenWho,
  qualified,
  qualifiedAs,
  succeed,
  spoken,
  standIn,
  successorIs,
  swap,
  takeOver,
  takeOverFrom,
  takePostOf,
  takeUpPost,
  takesEffect,
  thatPostHandedOn,
  thenAppointed,
  thenTakeUp,
];
