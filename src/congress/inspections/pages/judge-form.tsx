import { Group, Radio, Text } from '@mantine/core'
import { capital, useSay } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { judgeAnswer } from '../contract.ts'
import { mayJudge } from '../rules.ts'
import { adoptionNames, gradeNames, grades, type Grade } from '../words.ts'
import { useInspectionAct, type ActProps } from './act-form.ts'
import { ActShell } from './act-shell.tsx'
import { pointName, says } from './says.ts'

interface Typed {
  /** By the point's number. */
  readonly grades: Readonly<Record<string, Grade | undefined>>
  readonly missing: string
}

/** 逐条评价: the leader judges each answer of this round for all members. */
export function JudgeForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const form = useInspectionAct<typeof judgeAnswer, Typed>(judgeAnswer, props, {
    act: `judge.${paper.round}`,
    initial: { grades: {}, missing: '' },
  })
  const { grades: given, missing } = form.typed
  const asked = paper.points.filter((point) => point.asked)
  const judged = asked.flatMap(({ ordinal }) => {
    const grade = given[ordinal]
    return grade ? [{ ordinal, grade }] : []
  })
  const dissatisfied = judged.some(({ grade }) => grade === 'dissatisfied')
  const whole = judged.length === asked.length
  const ruling = mayJudge({
    answered: asked.map(({ ordinal }) => ordinal),
    judged: judged.map(({ ordinal }) => ordinal),
    dissatisfied,
    missing,
  })
  return (
    <ActShell
      {...props}
      name={says.judge}
      note={says.judgeNote}
      form={form}
      {...(whole && { ruling })}
      onSubmit={() => form.run({ grades: judged, missing: dissatisfied ? missing : '' })}
    >
      {asked.map(({ ordinal, problem, answers }) => {
        const answer = answers.find(({ round }) => round === paper.round)
        return (
          <div key={ordinal} className="paper-part">
            <Text fw={600}>
              {say(pointName(ordinal))} · {problem}
            </Text>
            <Text className="prose" mb="xs">
              {answer ? `${capital(say(adoptionNames[answer.adopted]))} · ${answer.text}` : ''}
            </Text>
            <Radio.Group
              aria-label={say(pointName(ordinal))}
              value={given[ordinal] ?? ''}
              onChange={(grade) => form.change({ grades: { ...given, [ordinal]: grade as Grade } })}
            >
              <Group gap="md">
                {grades.map((grade) => (
                  <Radio
                    key={grade}
                    value={grade}
                    required
                    label={capital(say(gradeNames[grade]))}
                    className="option"
                  />
                ))}
              </Group>
            </Radio.Group>
          </div>
        )
      })}
      {dissatisfied ? (
        <TextField
          label={says.missing}
          field="missing"
          value={missing}
          onChange={(text) => form.change({ missing: text })}
          error={form.error}
          max={2000}
        />
      ) : null}
    </ActShell>
  )
}
