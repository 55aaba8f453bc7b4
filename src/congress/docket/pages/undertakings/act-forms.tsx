import type { MatterActForms, MatterActProps } from '../matter/matter-page.ts'
import type { Together } from '../matter/act-entries.ts'
import type { UndertakingPage } from '../../undertakings/list-contract.ts'
import { AcceptanceForm } from './acceptance-form.tsx'
import { PassForm } from './pass-form.tsx'
import { ReopenPromiseForm } from './reopen-promise-form.tsx'
import { ReportForm } from './report-form.tsx'
import { listSays } from './list-says.ts'
import { says } from './says.ts'

type Acting = MatterActProps<UndertakingPage>

const given = ({ paper, onDone, onCancel }: Acting) => ({ undertaking: paper, onDone, onClose: onCancel })

/** The forms a promise has wherever it is shown, on its own page. */
export const forms: MatterActForms<UndertakingPage> = {
  report: (acting) => <ReportForm {...given(acting)} />,
  verify: (acting) => <AcceptanceForm {...given(acting)} />,
  // What the office verified in her place she contests; whatever else shows later is a defect.
  reopen: (acting) => <ReopenPromiseForm {...given(acting)} because={acting.paper.mayContest ? 'contest' : 'defect'} />,
  pass: (acting) => <PassForm {...given(acting)} />,
}

const verifying = { key: 'verify', name: says.accept }

/** Kept or not is found out in one form; each act is called as on the paper it was promised in. */
export const together: Together = {
  'open.report': { key: 'report', name: says.report },
  'reported.verify': verifying,
  'reported.send-back': verifying,
  'verified.reopen': { key: 'reopen', name: listSays.reopen },
}
