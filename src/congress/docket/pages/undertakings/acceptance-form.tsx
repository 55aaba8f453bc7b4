import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { verifyUndertaking } from '../../contract.ts'
import { refreshes } from './refreshes.ts'
import { AcceptanceMeasure } from './acceptance-measure.tsx'
import { AcceptancePhotos } from './acceptance-photos.tsx'
import { bodyOf, nothingFound, type TypedAcceptance } from './acceptance-typed.ts'
import { Participants } from './participants.tsx'
import { says } from './says.ts'
import { UndertakingShell, type UndertakingFormProps } from './undertaking-shell.tsx'

/** 现场验收: somebody other than the owner looks on the spot, with whom, what was measured, and what it looks like. */
export function AcceptanceForm({ undertaking, onClose, onDone }: UndertakingFormProps) {
  const say = useSay()
  const { id, version, mayVerify } = undertaking
  const verifying = useCall(verifyUndertaking, { refreshes })
  const today = dayInShanghai(new Date())
  const { value, setValue, drop } = useKept<TypedAcceptance>(`undertaking.${id}.acceptance`, nothingFound)
  const change = (changed: Partial<TypedAcceptance>) => setValue({ ...value, ...changed })
  const submit = () =>
    verifying.mutate({ params: { id }, body: { version, ...bodyOf(value) } }, { onSuccess: () => (drop(), onDone()) })
  return (
    <UndertakingShell name={says.accept} offered={mayVerify} call={verifying} onSubmit={submit} onClose={onClose}>
      <Radio.Group
        label={say(says.whatFound)}
        required
        value={value.kept}
        onChange={(kept) => change({ kept: kept as TypedAcceptance['kept'] })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="yes" required label={say(says.kept)} className="option" />
          <Radio value="no" label={say(says.notKept)} className="option" />
        </Stack>
      </Radio.Group>
      {value.kept === 'no' ? (
        <Textarea
          label={say(says.whyNotKept)}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={value.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={say(says.heldOn)}
        type="date"
        max={today}
        value={value.heldOn || today}
        onChange={(event) => change({ heldOn: event.currentTarget.value })}
      />
      <TextInput
        label={say(says.place)}
        maxLength={200}
        value={value.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <AcceptanceMeasure value={value} onChange={change} />
      <Participants chosen={value.participants} onChoose={(participants) => change({ participants })} />
      <AcceptancePhotos value={value} onChange={change} />
    </UndertakingShell>
  )
}
