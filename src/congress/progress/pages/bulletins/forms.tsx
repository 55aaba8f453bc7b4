import { Radio, Stack, Text, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import { useSay } from '../../../../ui/language.tsx'
import {
  MatterActShell,
  useMatterAct,
  type ActShellProps,
  type MatterActForms,
  type MatterActProps,
} from '../../../docket/pages/index.tsx'
import {
  checkBulletin,
  dropBulletin,
  publishBulletin,
  remakeBulletin,
  sendBackBulletin,
  type BulletinPage,
} from '../../contract.ts'
import { bulletinLife } from '../../bulletins/life.ts'
import { mayBeCheckedOff, maySendBack } from '../../bulletins/rules.ts'
import { progressSentences } from '../../refusals.ts'
import { says } from './says.ts'

type Props = MatterActProps<BulletinPage>
const refreshes = ['readBulletin', 'listBulletins', 'listCadences', 'readInbox', 'listDuties']
const nameOf = (act: string): Bilingual => bulletinLife.acts[act]?.name ?? { zh: act, en: act }

const Shell = (props: Props & ActShellProps) => (
  <MatterActShell {...props} life={bulletinLife} sentences={progressSentences} />
)
const useAct = <E extends AnyEndpoint, Typed>(endpoint: E, props: Props, act: string, initial: Typed) =>
  useMatterAct<E, Typed>(endpoint, props, { kind: 'bulletin', act, initial, refreshes })

function RemakeForm(props: Props) {
  const form = useAct(remakeBulletin, props, 'remake', {})
  return <Shell {...props} name={nameOf('remake')} note={says.remakeNote} form={form} onSubmit={() => form.run({})} />
}

function DropForm(props: Props) {
  const form = useAct(dropBulletin, props, 'drop', {})
  return <Shell {...props} name={nameOf('drop')} form={form} onSubmit={() => form.run({})} />
}

function PublishForm(props: Props) {
  const form = useAct(publishBulletin, props, 'publish', {})
  return <Shell {...props} name={nameOf('publish')} note={says.publishNote} form={form} onSubmit={() => form.run({})} />
}

function SendBackForm(props: Props) {
  const say = useSay()
  const form = useAct(sendBackBulletin, props, 'send-back', { reason: '' })
  return (
    <Shell
      {...props}
      name={nameOf('send-back')}
      form={form}
      ruling={maySendBack(form.typed)}
      onSubmit={() => form.run(form.typed)}
    >
      <Textarea
        label={say(says.sendBackWhy)}
        required
        maxLength={500}
        value={form.typed.reason}
        onChange={({ currentTarget }) => form.change({ reason: currentTarget.value })}
      />
    </Shell>
  )
}

type Answer = 'withheld' | 'cleared'
interface CheckTyped {
  answers: Record<string, Answer>
}

/** 核对: each number that looks like a person's is kept back with its line, or was looked at and is none. */
function CheckForm(props: Props) {
  const say = useSay()
  const { personal } = props.paper.content
  const form = useAct<typeof checkBulletin, CheckTyped>(checkBulletin, props, 'check', { answers: {} })
  const { answers } = form.typed
  const answered = (answer: Answer) => personal.map(({ found }) => found).filter((found) => answers[found] === answer)
  const cleared = [...answered('cleared'), ...answered('withheld')]
  return (
    <Shell
      {...props}
      name={nameOf('check')}
      note={personal.length > 0 ? says.personalNote : says.nonePersonal}
      form={form}
      ruling={mayBeCheckedOff({ personal, cleared })}
      onSubmit={() => form.run({ withheld: answered('withheld'), cleared: answered('cleared') })}
    >
      <Stack gap="md">
        {personal.map(({ where, found }) => (
          <Radio.Group
            key={`${where}${found}`}
            label={`${where}：${found}`}
            value={answers[found] ?? ''}
            onChange={(answer) => form.change({ answers: { ...answers, [found]: answer as Answer } })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="withheld" label={say(says.keepBack)} />
              <Radio value="cleared" label={say(says.isNone)} />
            </Stack>
          </Radio.Group>
        ))}
        {personal.length > 0 ? (
          <Text size="sm" role="status">
            {cleared.length} / {personal.length}
          </Text>
        ) : null}
      </Stack>
    </Shell>
  )
}

export const forms: MatterActForms<BulletinPage> = {
  remake: RemakeForm,
  check: CheckForm,
  drop: DropForm,
  'send-back': SendBackForm,
  publish: PublishForm,
}
