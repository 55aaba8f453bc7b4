import { route, type Route } from '../../../platform/http/route.ts'
import type { Names } from '../../docket/words.ts'
import { conclude } from './conclude.ts'
import * as contract from './contract.ts'
import { answerInvitation, invite, leave } from './followers.ts'
import { give } from './give.ts'
import { publishCheck } from './publish-check.ts'
import { admit, answer, ask, turnDown } from './questions.ts'
import { followingOf } from './read.ts'

export const followingRoutes = (names: Names): Route[] => {
  const read = followingOf(names)
  return [
    route(contract.readFollowing, (work, { params }) => read(work, params.id)),
    route(contract.inviteFollowers, (work, { params, body }) => invite(work, { ...params, ...body })),
    route(contract.answerInvitationToFollow, (work, { params, body }) =>
      answerInvitation(work, { ...params, ...body }),
    ),
    route(contract.leaveFollowing, (work, { params, body }) => leave(work, { ...params, ...body })),
    route(contract.giveCheck, (work, { params, body }) => give(work, { ...params, ...body })),
    route(contract.publishCheck, (work, { params, body }) => publishCheck(work, { ...params, ...body })),
    route(contract.askQuestion, (work, { params, body }) => ask(work, { ...params, ...body })),
    route(contract.admitQuestion, (work, { params, body }) => admit(work, { ...params, ...body })),
    route(contract.turnDownQuestion, (work, { params, body }) => turnDown(work, { ...params, ...body })),
    route(contract.answerQuestion, (work, { params, body }) => answer(work, { ...params, ...body })),
    route(contract.concludeMajorMatter, (work, { params, body }) => conclude(work, { ...params, ...body })),
  ]
}
