import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { HandOverPage as Batch } from '../../contract.ts'
import { batchSays } from './batch-says.ts'
import { Deciding } from './deciding.tsx'
import { handOverSays } from './says.ts'
import { PutIn } from './put-in.tsx'

type Paper = Batch['papers'][number]

const columns = [batchSays.number, batchSays.paper, batchSays.deputy, batchSays.organs]

/** 交办清单: every paper with who is to handle it; while it is prepared, with what is still to decide. */
export function BatchList({ batch }: { batch: Batch }) {
  const say = useSay()
  const isOffice = useHolds('staff', 'chair')
  const { papers, state } = batch
  const isOpen = state === 'preparing' && isOffice
  // Until it is handed over no reply is due.
  const headings = [...columns, ...(batch.handedOverOn ? [batchSays.due] : [])]
  const decided = papers.filter(({ handling }) => handling !== null).length
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say(batchSays.list)}
      </Title>
      {isOpen ? <Text mb="sm">{say(batchSays.decided(decided, papers.length))}</Text> : null}
      {papers.length === 0 ? (
        <Empty title={batchSays.emptyList} {...(isOpen && { hint: batchSays.emptyHint })} />
      ) : (
        <table className="batch-list">
          <caption className="hidden-caption">{say(batchSays.list)}</caption>
          <thead>
            <tr>
              {headings.map((name) => (
                <th key={name.en} scope="col">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <Row key={paper.id} batch={batch} paper={paper} isOpen={isOpen} />
            ))}
          </tbody>
        </table>
      )}
      {isOpen ? <PutIn batchId={batch.id} /> : null}
    </section>
  )
}

function Row({ batch, paper, isOpen }: { batch: Batch; paper: Paper; isOpen: boolean }) {
  const say = useSay()
  return (
    <tr>
      <td className="short" data-name={say(batchSays.number)}>
        {paper.number}
      </td>
      <td className="batch-title">
        <Link to={`/suggestions/${paper.id}`}>{paper.title}</Link>
      </td>
      <td className="short" data-name={say(batchSays.deputy)}>
        {paper.leadDeputy}
      </td>
      <td data-name={say(batchSays.organs)}>
        <Organs paper={paper} />
        {paper.trouble ? (
          <Text size="sm" c="#9a4a00" className="screen-only">
            {say(paper.trouble)}
          </Text>
        ) : null}
        {isOpen ? <Deciding batchId={batch.id} paper={paper} /> : null}
      </td>
      {batch.handedOverOn ? (
        <td className="short" data-name={say(batchSays.due)}>
          {paper.replyDueOn ? say(sayDay(paper.replyDueOn)) : ''}
        </td>
      ) : null}
    </tr>
  )
}

/** 主办、会办 or 分办, in words. */
function Organs({ paper: { lead, coHandlers, parts } }: { paper: Paper }) {
  const say = useSay()
  return (
    <>
      {lead ? <div>{lead}</div> : null}
      {coHandlers.length > 0 ? (
        <Text size="sm">
          {say(handOverSays.coHandlers)}
          {say(batchSays.colon)}
          {coHandlers.join('、')}
        </Text>
      ) : null}
      {parts.map(({ organ, part }) => (
        <div key={organ}>
          {organ}：{part}
        </div>
      ))}
    </>
  )
}
