import { Anchor, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import {
  Done,
  MatterActs,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  MatterTimeline,
  type Finished,
} from '../../../docket/pages/index.tsx'
import { readBulletin, type BulletinPage as Paper } from '../../contract.ts'
import { bulletinLife } from '../../bulletins/life.ts'
import { Items, Organs, Totals } from './content.tsx'
import { forms } from './forms.tsx'
import { says } from './says.ts'

/** One bulletin: what is owed, what it says, and where everybody reads it. */
export default function BulletinPage() {
  const id = useParam('id')
  const found = useReply(readBulletin, { params: { id } })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/bulletins' }}>
      {(thing, reload) => <Loaded key={id} paper={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ paper, reload }: { paper: Paper; reload: () => Promise<unknown> }) {
  const say = useSay()
  const [finished, setFinished] = useState<Finished | null>(null)
  const here = `/bulletins/${paper.id}`
  return (
    <Page title={`${say(sayDay(paper.from))} — ${say(sayDay(paper.to))}`}>
      <Group gap="sm" mt={-8} mb="lg">
        <Text component="span" fw={700}>
          {capital(say(bulletinLife.states[paper.state]?.name ?? says.state))}
        </Text>
        <Text component="span">{say({ zh: `第 ${paper.edition} 版`, en: `Edition ${paper.edition}` })}</Text>
        {paper.whyEdition ? <Text component="span">{paper.whyEdition}</Text> : null}
        {paper.publicAt ? <Anchor href={paper.publicAt}>{say(says.publicPage)}</Anchor> : null}
        <Link to="/bulletins">{say(says.back)}</Link>
      </Group>
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={here} />
          <MatterDuties duties={paper.duties} none={says.noneOwed} />
          <MatterActs paper={paper} forms={forms} editAt={here} reload={reload} onDone={setFinished} />
        </div>
        <div className="paper-body">
          <Totals content={paper.content} />
          <Organs content={paper.content} />
          <Items content={paper.content} />
        </div>
        <div className="paper-course">
          <MatterCourse life={bulletinLife} paper={paper} />
          <MatterTimeline life={bulletinLife} paper={paper} />
        </div>
        <div className="paper-history">
          <MatterHistory history={paper.history} />
        </div>
      </div>
    </Page>
  )
}
