import { Button, Checkbox, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { PhotoPicker, Photos } from '../../../docket/pages/index.tsx'
import { giveCheck, type CheckLine } from '../../contract.ts'
import { findingNames, findings, type Finding } from '../../following/words.ts'
import { DayField, LongField } from '../fields.tsx'
import { SideForm } from '../side-form.tsx'
import type { FollowProps } from './part.tsx'
import { followRefreshes } from './refreshes.ts'
import { clauseSaid, followSays as says } from './says.ts'

interface Typed {
  readonly finding: Finding
  readonly seenOn: string
  readonly seenAt: string
  readonly place: string
  readonly ordinal: string
  readonly said: string
  readonly recheckOn: string
  readonly sendBack: boolean
  readonly photos: readonly { readonly fileId: string; readonly caption: string }[]
}

const begun = (card: CheckLine): Typed => ({
  finding: 'on-track',
  seenOn: dayInShanghai(new Date()),
  seenAt: '',
  place: '',
  ordinal: card.ordinal === null ? '' : String(card.ordinal),
  said: '',
  recheckOn: '',
  sendBack: false,
  photos: [],
})

const sentOf = ({ ordinal, recheckOn, finding, sendBack, photos, ...rest }: Typed) => ({
  ...rest,
  finding,
  photos: [...photos],
  ordinal: ordinal ? Number(ordinal) : null,
  recheckOn: finding === 'problem' && recheckOn ? recheckOn : null,
  sendBack: finding === 'problem' && sendBack,
})

const mostPhotos = 9

interface CardFormProps extends Pick<FollowProps, 'onDone'> {
  readonly card: CheckLine
  readonly clauses: FollowProps['panel']['clauses']
  readonly onClose: () => void
}

/** 跟踪检查卡: when, where, which clause, what was found, with photographs; a problem is looked at again. */
export function CardForm({ card, clauses, onClose, onDone }: CardFormProps) {
  const calling = useCall(giveCheck, { refreshes: followRefreshes })
  const { value, setValue, drop } = useKept<Typed>(`follow-check.${card.id}`, begun(card))
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const submit = () =>
    calling.mutate(
      { params: { id: card.id }, body: { ...sentOf(value), version: card.version } },
      {
        onSuccess: () => {
          drop()
          onClose()
          onDone({ act: 'give', name: says.card })
        },
      },
    )
  return (
    <SideForm
      title={says.card}
      send={says.card}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Where typed={value} clauses={clauses} error={calling.error} onChange={change} />
      <Found typed={value} error={calling.error} onChange={change} />
      <CardPhotos photos={value.photos} onChange={(photos) => change({ photos })} />
    </SideForm>
  )
}

interface PartProps {
  readonly typed: Typed
  readonly error: unknown
  readonly onChange: (changed: Partial<Typed>) => void
}

function Where({ typed, clauses, error, onChange }: PartProps & Pick<CardFormProps, 'clauses'>) {
  const say = useSay()
  return (
    <>
      <NativeSelect
        label={say(says.which)}
        value={typed.ordinal}
        onChange={(event) => onChange({ ordinal: event.currentTarget.value })}
        data={[
          { value: '', label: say(clauseSaid(null)) },
          ...clauses.map(({ ordinal, text }) => ({
            value: String(ordinal),
            label: `${ordinal}. ${text.slice(0, 40)}`,
          })),
        ]}
      />
      <DayField
        name="seenOn"
        label={says.seenOn}
        value={typed.seenOn}
        error={error}
        onChange={(seenOn) => onChange({ seenOn })}
      />
      <TextInput
        type="time"
        label={say(says.seenAt)}
        maw={260}
        value={typed.seenAt}
        onChange={(event) => onChange({ seenAt: event.currentTarget.value })}
      />
      <TextInput
        label={say(says.place)}
        maxLength={120}
        value={typed.place}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
    </>
  )
}

function Found({ typed, error, onChange }: PartProps) {
  const say = useSay()
  return (
    <>
      <Radio.Group
        label={say(says.finding)}
        required
        value={typed.finding}
        onChange={(finding) => onChange({ finding: finding as Finding })}
      >
        <Stack gap="xs" mt="xs">
          {findings.map((finding) => (
            <Radio key={finding} value={finding} label={capital(say(findingNames[finding]))} />
          ))}
        </Stack>
      </Radio.Group>
      <LongField
        name="said"
        label={says.said}
        value={typed.said}
        error={error}
        onChange={(said) => onChange({ said })}
      />
      {typed.finding === 'problem' ? (
        <>
          <DayField
            name="recheckOn"
            label={says.recheckOn}
            value={typed.recheckOn}
            error={error}
            onChange={(recheckOn) => onChange({ recheckOn })}
          />
          {typed.ordinal ? (
            <Checkbox
              label={say(says.sendBack)}
              checked={typed.sendBack}
              onChange={(event) => onChange({ sendBack: event.currentTarget.checked })}
            />
          ) : null}
        </>
      ) : null}
    </>
  )
}

function CardPhotos({ photos, onChange }: { photos: Typed['photos']; onChange: (photos: Typed['photos']) => void }) {
  const say = useSay()
  return (
    <fieldset className="rows">
      <legend>{say(says.photos)}</legend>
      <Photos photos={photos}>
        {(fileId) => (
          <Button variant="default" onClick={() => onChange(photos.filter((photo) => photo.fileId !== fileId))}>
            {say(says.dropPhoto)}
          </Button>
        )}
      </Photos>
      {photos.length < mostPhotos ? (
        <Group>
          <PhotoPicker
            max={mostPhotos - photos.length}
            onUploaded={({ fileId, caption }) => onChange([...photos, { fileId, caption }])}
          />
        </Group>
      ) : null}
    </fieldset>
  )
}
