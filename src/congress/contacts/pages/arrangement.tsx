import { Badge, Paper, Stack, Text, Title } from '@mantine/core'
import type { Answer } from '../../../platform/http/contract.ts'
import { ArticleLine } from '../../../ui/article.tsx'
import type { useReply } from '../../../ui/ask.ts'
import { DataList } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import type { MemberLine, readMatrix } from '../contract.ts'
import { listed } from './columns.tsx'
import { says } from './says.ts'

type Matrix = Answer<typeof readMatrix>

/** Who keeps in touch with whom, by member and by deputy, and where the rule is not met. */
export function Arrangement({ found }: { found: ReturnType<typeof useReply<typeof readMatrix>> }) {
  const { data } = found
  if (!data)
    return found.isPending ? (
      <Waiting lines={6} />
    ) : (
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
    )
  if (data.members.length === 0)
    return data.mayKeep ? (
      <Empty title={says.noMembers} hint={says.noMembersHint} />
    ) : (
      <Empty title={says.noneMine} hint={says.noMembersHint} />
    )
  return (
    <Stack gap="lg">
      {data.mayKeep ? <Sums matrix={data} /> : null}
      <ul className="contact-members">
        {data.members.map((member) => (
          <Paper component="li" withBorder p="md" key={member.id}>
            <Member member={member} mayKeep={data.mayKeep} />
          </Paper>
        ))}
      </ul>
      {data.mayKeep ? <ByDeputy matrix={data} /> : null}
    </Stack>
  )
}

function Sums({ matrix }: { matrix: Matrix }) {
  const say = useSay()
  const short = matrix.members.filter(({ gap }) => gap !== null)
  const article = short[0]?.gap?.under ?? matrix.alone.gap?.under
  return (
    <div>
      <dl className="contact-sums">
        <div>
          <dt>{say(says.atLeast)}</dt>
          <dd>{matrix.atLeast}</dd>
        </div>
        <div>
          <dt>{say(says.membersShort)}</dt>
          <dd>
            {short.length} / {matrix.members.length}
          </dd>
        </div>
        <div>
          <dt>{say(says.alone)}</dt>
          <dd>
            {matrix.alone.count} / {matrix.deputies.length}
          </dd>
        </div>
      </dl>
      {article ? <ArticleLine article={article} /> : null}
    </div>
  )
}

function Member({ member, mayKeep }: { member: MemberLine; mayKeep: boolean }) {
  const say = useSay()
  return (
    <>
      <Title order={2} size="h5">
        {mayKeep ? <Link to={`/contacts/members/${member.id}`}>{member.name}</Link> : member.name}
      </Title>
      <Text size="sm">{member.post}</Text>
      <Text size="sm" c="gray.7">
        {say(says.charge)}
        {say({ zh: '：', en: ': ' })}
        {member.charge}
      </Text>
      {member.areas.length > 0 ? (
        <Text size="sm" c="gray.7">
          {say(says.village)}
          {say({ zh: '：', en: ': ' })}
          {listed(
            member.areas.map(({ name }) => name),
            say,
          )}
        </Text>
      ) : null}
      {member.gap ? (
        <Text size="sm" fw={600} c="red.9" mt={6}>
          {say(member.gap.sentence)}
        </Text>
      ) : null}
      <ul className="contact-pairs">
        {member.pairings.map((pairing) => (
          <Pair key={pairing.id} memberId={member.id} pairing={pairing} />
        ))}
      </ul>
    </>
  )
}

function Pair({ memberId, pairing }: { memberId: string; pairing: MemberLine['pairings'][number] }) {
  const say = useSay()
  const { deputy, reasons, contacts, lastOn } = pairing
  return (
    <li>
      <Text fw={600}>
        {deputy.name}{' '}
        {reasons.map((reason) => (
          <Badge key={reason} variant="light" tt="none" mr={4}>
            {reason}
          </Badge>
        ))}
      </Text>
      <Text size="sm">
        {say({ zh: `本季联系 ${contacts} 次`, en: `${contacts} this quarter` })} ·{' '}
        {lastOn ? `${say(says.last)} ${say(sayDay(lastOn))}` : say(says.never)}
      </Text>
      <Link to={`/contacts/new?member=${memberId}&deputy=${deputy.id}`} className="screen-only">
        {say(says.record)}
      </Link>
    </li>
  )
}

/** Deputies somebody keeps in touch with, by whom; the others by name, for there may be many. */
function ByDeputy({ matrix }: { matrix: Matrix }) {
  const say = useSay()
  const kept = matrix.deputies.filter(({ members }) => members > 0)
  const alone = matrix.deputies.filter(({ members }) => members === 0)
  const of = (deputyId: string) =>
    matrix.members.flatMap(({ name, pairings }) =>
      pairings.filter(({ deputy }) => deputy.id === deputyId).map(({ contacts }) => `${name}（${contacts}）`),
    )
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say(says.byDeputy)}
      </Title>
      {kept.length > 0 ? (
        <DataList
          caption={says.byDeputy}
          rows={kept}
          columns={[
            { key: 'name', name: says.deputy, width: 220, cell: ({ name }) => name },
            { key: 'members', name: says.contactedBy, cell: ({ id }) => listed(of(id), say) },
          ]}
        />
      ) : null}
      {alone.length > 0 ? (
        <details className="contact-alone">
          <summary>
            {say(says.alone)} ({alone.length})
          </summary>
          <Text size="sm" mt="xs">
            {listed(
              alone.map(({ name }) => name),
              say,
            )}
          </Text>
        </details>
      ) : (
        <Text mt="sm">{say(says.nobodyAlone)}</Text>
      )}
    </section>
  )
}
