import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useHolds, useMe } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters, useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField } from '../../../../ui/typed-fields.tsx'
import { FactsSection, Section } from '../../../docket/pages/index.tsx'
import { readLaw, repealLaw, type LawPage as Law } from '../../contract.ts'
import { levelNames, standingNames } from '../../law-library/words.ts'
import { says } from './says.ts'

/** One law in one of its versions; the one in force, if none is asked for. */
export default function LawPage() {
  const id = useParam('id')
  const [{ version }] = useFilters()
  const found = useReply(readLaw, { params: { id }, query: version ? { version } : {} })
  return (
    <OneThing found={found} title={says.list} missing={{ title: says.notThere, back: says.back, to: '/laws' }}>
      {(law) => <Loaded key={law.version.id} law={law} />}
    </OneThing>
  )
}

function Loaded({ law }: { law: Law }) {
  const say = useSay()
  const keeps = useHolds('staff')
  const [{ article }] = useFilters()
  useEffect(() => {
    if (article) document.getElementById(`article-${article}`)?.scrollIntoView()
  }, [article])
  const { standing } = law.version
  return (
    <Page
      title={law.name}
      actions={
        keeps ? (
          <Link to={`/laws/import?of=${law.id}`} className="way-on">
            {say(says.newVersion)}
          </Link>
        ) : null
      }
    >
      <Stack gap="md">
        <Link to="/laws">{say(says.back)}</Link>
        {standing === 'in-force' ? null : (
          <Alert color="red.9" variant="outline" my="md" title={capital(say(standingNames[standing]))}>
            {say(says.notInForce)}
          </Alert>
        )}
        <About law={law} />
        <Versions law={law} />
        {keeps && law.version.repealedOn === null ? <Repeal law={law} /> : null}
        <Articles law={law} />
      </Stack>
    </Page>
  )
}

function About({ law }: { law: Law }) {
  const say = useSay()
  const me = useMe()
  const { version } = law
  const day = (on: string | null) => on && say(sayDay(on))
  const congressId = me?.congressId
  return (
    <FactsSection
      title={says.about}
      facts={[
        [says.level, capital(say(levelNames[law.level]))],
        [says.standing, capital(say(standingNames[version.standing]))],
        [says.adoptedOn, day(version.adoptedOn)],
        [says.effectiveOn, day(version.effectiveOn)],
        [says.repealedOn, day(version.repealedOn)],
        [says.source, version.source],
        [
          says.portal,
          congressId ? (
            <a href={`/public/${congressId}/laws/${law.id}`} target="_blank" rel="noreferrer">
              {say(says.inPublic)}
            </a>
          ) : null,
        ],
      ]}
    />
  )
}

function Versions({ law }: { law: Law }) {
  const say = useSay()
  if (law.versions.length < 2) return null
  return (
    <Section title={says.versions}>
      <ul className="plain-list">
        {law.versions.map(({ id, effectiveOn, standing }) => (
          <li key={id}>
            <Group gap="sm">
              <Link to={`/laws/${law.id}?version=${id}`}>
                {say(says.effectiveOn)} {say(sayDay(effectiveOn))}
              </Link>
              <Badge variant="outline" color={standing === 'in-force' ? 'green.9' : 'red.9'} tt="none">
                {say(standingNames[standing])}
              </Badge>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Repeal({ law }: { law: Law }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [repealedOn, setRepealedOn] = useState('')
  const calling = useCall(repealLaw, { refreshes: ['readLaw', 'listLaws'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id: law.id }, body: { versionId: law.version.id, repealedOn } })
  }
  if (!open)
    return (
      <Button variant="default" my="sm" onClick={() => setOpen(true)}>
        {say(says.repeal)}
      </Button>
    )
  return (
    <form onSubmit={submit}>
      <Group align="end" my="sm">
        <LineField
          type="date"
          label={says.repealedOn}
          field="repealedOn"
          value={repealedOn}
          onChange={setRepealedOn}
          error={calling.error}
        />
        <Button type="submit" loading={calling.isPending}>
          {say(says.save)}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {say(says.cancel)}
        </Button>
      </Group>
      <ProblemNotice error={calling.error} />
    </form>
  )
}

/** Headings as they begin. */
const startOf = ({ articles }: Law, at: number): readonly string[] => {
  const before = articles[at - 1]?.headings ?? []
  const headings = articles[at]?.headings ?? []
  const same = headings.findIndex((heading, index) => heading !== before[index])
  return same === -1 ? [] : headings.slice(same)
}

function Articles({ law }: { law: Law }) {
  return (
    <div lang="zh-CN">
      {law.version.preamble ? <Text className="prose">{law.version.preamble}</Text> : null}
      {law.articles.map(({ number, label, text }, at) => (
        <section key={`${number} ${at}`} id={`article-${number}`}>
          {startOf(law, at).map((heading) => (
            <Title key={heading} order={2} size="h4" mt="lg">
              {heading}
            </Title>
          ))}
          <Title order={3} size="h5" mt="md">
            {label}
          </Title>
          <Text className="prose">{text}</Text>
        </section>
      ))}
    </div>
  )
}
