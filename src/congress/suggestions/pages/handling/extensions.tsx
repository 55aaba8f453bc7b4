import { Alert, Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { handlingSays } from './handling-says.ts'

type Extension = SuggestionPage['handling']['extensions'][number]

const titles = {
  pending: handlingSays.extensionPending,
  granted: handlingSays.extensionGranted,
  refused: handlingSays.extensionRefused,
}

/** 延办反馈书 as the deputy gets it: the original day, why, what was done, the latest day, the measures, who. */
export function Extensions({ extensions }: { extensions: readonly Extension[] }) {
  return extensions.map((extension) => <Notice key={extension.id} extension={extension} />)
}

function Notice({ extension }: { extension: Extension }) {
  const say = useSay()
  const facts = [
    [handlingSays.originalDay, say(sayDay(extension.originalDay))],
    [handlingSays.latestDay, say(sayDay(extension.latestDay))],
    [handlingSays.reason, extension.reason],
    [handlingSays.doneSoFar, extension.doneSoFar],
    [handlingSays.measures, extension.measures],
    [handlingSays.responsible, extension.responsible],
    [handlingSays.refuseReason, extension.refusedFor],
  ] as const
  return (
    <Alert
      color={extension.decision === 'refused' ? 'gray' : 'blue'}
      icon={<Icon name="clock" />}
      title={`${extension.organ} · ${say(titles[extension.decision])}`}
    >
      <dl className="pairs">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd>
                <Text size="sm" className="prose">
                  {value}
                </Text>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Alert>
  )
}
