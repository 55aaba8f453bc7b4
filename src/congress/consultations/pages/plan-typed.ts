import type { Person } from '../../deputies/pages/index.tsx'
import { formFrom, type ConsultationPage } from '../contract.ts'
import type { Form } from '../words.ts'
import { sentForm } from './form-typed.ts'

/** A consultation as it is being drafted. */
export interface PlanTyped {
  readonly title: string
  readonly background: string
  readonly draft: string
  readonly options: string
  readonly money: string
  readonly risks: string
  readonly closesOn: string
  /** Empty: the congress's own office. */
  readonly askerId: string
  readonly addressees: readonly Person[]
  readonly form: Form
  /** Left out of what was kept on a device before there was such a switch. */
  readonly toPublic?: boolean
  readonly asksName?: boolean
}

export const blank: PlanTyped = {
  title: '',
  background: '',
  draft: '',
  options: '',
  money: '',
  risks: '',
  closesOn: '',
  askerId: '',
  addressees: [],
  form: formFrom('prior-opinion', { named: true }),
}

export const fromPage = (page: ConsultationPage): PlanTyped => ({
  ...page.background,
  title: page.title,
  closesOn: page.closesOn,
  askerId: page.askerId ?? '',
  addressees: page.addressees.map(({ kind, id, name }) => ({ kind, id, name: name.zh })),
  form: page.form,
  toPublic: page.toPublic,
  asksName: page.asksName,
})

/** The draft as it is sent. */
export const sentOf = (typed: PlanTyped) => ({
  title: typed.title,
  background: {
    background: typed.background,
    draft: typed.draft,
    options: typed.options,
    money: typed.money,
    risks: typed.risks,
  },
  form: sentForm(typed.form) as ConsultationPage['form'],
  addressees: typed.addressees.map(({ kind, id }) => ({ kind, id })),
  closesOn: typed.closesOn,
  askerId: typed.askerId || null,
  toPublic: typed.toPublic ?? false,
  asksName: (typed.toPublic && typed.asksName) ?? false,
})
