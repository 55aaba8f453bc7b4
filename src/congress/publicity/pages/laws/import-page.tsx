import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { newId } from '../../../../ui/new-id.ts'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useFilters, useGo } from '../../../../ui/place.ts'
import { importLaw, previewLaw, readLaw, type LawPage } from '../../contract.ts'
import { DoubtsAndArticles } from './doubts.tsx'
import { emptyLaw, LawForm, type TypedLaw } from './law-form.tsx'
import { says } from './says.ts'

/** 导入法规: the text, then what is doubtful in it, then into the library. */
export default function ImportPage() {
  const [{ of }] = useFilters()
  return of ? <OfLaw id={of} /> : <Importing initial={emptyLaw} law={null} />
}

function OfLaw({ id }: { id: string }) {
  const found = useReply(readLaw, { params: { id }, query: {} })
  return (
    <OneThing found={found} title={says.newVersion} missing={{ title: says.notThere, back: says.back, to: '/laws' }}>
      {(law) => <Importing key={law.id} law={law} initial={{ ...emptyLaw, ...like(law) }} />}
    </OneThing>
  )
}

const like = ({ name, level, aliases }: LawPage) => ({ name, level, aliases: aliases.join('、') })

const bodyOf = (typed: TypedLaw) => ({
  ...typed,
  repealedOn: null,
  aliases: typed.aliases
    .split(/[、,，;；]/)
    .map((alias) => alias.trim())
    .filter(Boolean),
})

function Importing({ initial, law }: { initial: TypedLaw; law: LawPage | null }) {
  const go = useGo()
  const [id] = useState(newId)
  const [typed, setTyped] = useState(initial)
  const [settled, setSettled] = useState<readonly string[]>([])
  const preview = useCall(previewLaw)
  const importing = useCall(importLaw, { refreshes: ['listLaws', 'readLaw'] })
  const { name, text } = typed
  const back = () => {
    preview.reset()
    importing.reset()
    setSettled([])
  }
  return (
    <Page title={law ? says.newVersion : says.import}>
      {preview.data ? (
        <DoubtsAndArticles
          preview={preview.data}
          settled={settled}
          onSettle={setSettled}
          error={importing.error}
          waiting={importing.isPending}
          onBack={back}
          onImport={() =>
            importing.mutate(
              { body: { ...bodyOf(typed), id, lawId: law?.id ?? null, settled: [...settled] } },
              { onSuccess: ({ lawId }) => go(`/laws/${lawId}?version=${id}`, true) },
            )
          }
        />
      ) : (
        <LawForm
          typed={typed}
          onChange={(changed) => setTyped({ ...typed, ...changed })}
          error={preview.error}
          waiting={preview.isPending}
          onPreview={() => preview.mutate({ body: { name, text } })}
          onCancel={() => go(law ? `/laws/${law.id}` : '/laws')}
        />
      )}
    </Page>
  )
}
