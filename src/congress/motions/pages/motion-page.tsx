import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { useParam } from '../../../ui/place.ts'
import {
  Done,
  justFinished,
  MatterCourse,
  MatterDuties,
  MatterHistory,
  matterSays,
  MatterTimeline,
  TextSection,
  type Finished,
} from '../../docket/pages/index.tsx'
import { CoSignAnswer, CoSigners } from '../../drafting/pages/index.tsx'
import { readMotion, type MotionPage as Motion } from '../contract.ts'
import { motionLife } from '../life.ts'
import { parts, words } from '../words.ts'
import { Acts } from './acts.tsx'
import { draftSays } from './draft-says.ts'
import { listPlace } from './list-place.ts'
import { MotionAbout } from './motion-about.tsx'
import { MotionContacts } from './motion-contacts.tsx'
import { MotionPapers } from './motion-papers.tsx'
import { motionSays, namesCounted } from './motion-says.ts'
import { says } from './says.ts'
import { StateBadge } from './state-badge.tsx'

/** One motion: what is owed and can be done now, its words, its names, what came of it. */
export default function MotionPage() {
  const id = useParam('id')
  const found = useReply(readMotion, { params: { id } })
  return (
    <OneThing
      found={found}
      title={words.motion}
      missing={{ title: motionSays.missing, hint: motionSays.missingHint, back: matterSays.back, to: listPlace() }}
    >
      {(thing, reload) => <Loaded key={id} motion={thing} reload={reload} />}
    </OneThing>
  )
}

function Loaded({ motion, reload }: { motion: Motion; reload: () => Promise<unknown> }) {
  const [finished, setFinished] = useState<Finished | null>(() => justFinished(motion.id))
  const joint = motion.mover === 'deputies'
  const text = parts.map((part) => ({ name: draftSays[part], text: motion[part] }))
  return (
    <Page title={motion.title} actions={<PrintButton />}>
      <Headline motion={motion} />
      <div className="paper">
        <div className="paper-now">
          <Done finished={finished} here={`/motions/${motion.id}`} />
          <MatterDuties duties={motion.duties} none={motionSays.noDuty} />
          <div className="screen-only">
            <Acts paper={motion} reload={reload} onDone={setFinished} />
          </div>
          {/* Once it is handed in, taking a name back is an act with consequences, among the others. */}
          {joint && motion.state === 'draft' ? <CoSignAnswer matterId={motion.id} kind="motion" /> : null}
        </div>
        <div className="paper-body">
          <MotionPapers papers={motion.papers} />
          <MotionContacts motion={motion} />
          <TextSection title={motionSays.text} parts={text} />
          {joint ? <CoSigners matterId={motion.id} kind="motion" /> : null}
        </div>
        <div className="paper-course">
          <MatterCourse life={motionLife} paper={motion} />
          <MotionAbout motion={motion} />
          <MatterTimeline life={motionLife} paper={motion} />
        </div>
        <div className="paper-history">
          <MatterHistory history={motion.history} />
        </div>
      </div>
    </Page>
  )
}

/** State, number, how many names, and the way back to the list as it was left. */
function Headline({ motion }: { motion: Motion }) {
  const say = useSay()
  return (
    <Group gap="sm" mt={-8} mb="lg">
      <StateBadge state={motion.state} />
      <Text component="span">{say(motion.number ? sayNumber(motion.number) : says.unnumbered)}</Text>
      {motion.names ? <Text component="span">{say(namesCounted(motion.names))}</Text> : null}
      <Link to={listPlace()} className="screen-only">
        {say(matterSays.back)}
      </Link>
    </Group>
  )
}

function PrintButton() {
  const say = useSay()
  return (
    <Button variant="default" visibleFrom="sm" onClick={() => window.print()}>
      {say(matterSays.print)}
    </Button>
  )
}
