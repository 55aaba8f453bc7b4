import { html } from 'hono/html'
import { nonceAt } from '../../../platform/portal/nonce.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Html, Taken, View } from '../../../platform/portal/page.ts'
import { gradeNames, grades } from '../words.ts'
import type { Found, Happened } from './found.ts'
import { says, stateSays } from './says.ts'

/** What was wrong with what was sent from this page, and what had been done. */
export interface Beside {
  readonly now: Date
  readonly wrong?: { readonly field: string; readonly why: Bilingual; readonly typed: string }
  readonly done?: Bilingual
}

/** What every form of this page carries: its age, and the code that nobody keeps. */
const carried = ({ code }: Found, { now }: Beside, act: string): Html =>
  html`<input type="hidden" name="form" value="${nonceAt(now)}" />
    <input type="hidden" name="code" value="${code}" /><input type="hidden" name="act" value="${act}" />`

const wrongAt = (view: View, { wrong }: Beside, field: string): Html =>
  wrong?.field === field ? html`<p class="wrong" role="alert" id="${field}-wrong">${view.say(wrong.why)}</p>` : html``
const typedAt = ({ wrong }: Beside, field: string): string => (wrong?.field === field ? wrong.typed : '')

const rateForm = (view: View, found: Found, beside: Beside): Html =>
  html`<h2>${view.say(says.rateIt)}</h2>
    <form method="post" action="${view.at('/opinions/mine')}" accept-charset="utf-8">
      ${carried(found, beside, 'rate')}
      <fieldset class="field">
        <legend>${view.say(says.rateIt)}</legend>
        ${wrongAt(view, beside, 'grade')}
        ${grades.map(
          (grade) =>
            html`<label class="choice"
              ><input type="radio" name="grade" value="${grade}" />${view.say(gradeNames[grade])}</label
            >`,
        )}
      </fieldset>
      <div class="field">
        <label for="reason">${view.say(says.whyNot)}</label>${wrongAt(view, beside, 'reason')}
        <textarea id="reason" name="reason" rows="3" maxlength="500">${typedAt(beside, 'reason')}</textarea>
      </div>
      <button class="button">${view.say(says.rateSend)}</button>
    </form>`

const addForm = (view: View, found: Found, beside: Beside): Html =>
  html`<form method="post" action="${view.at('/opinions/mine')}" accept-charset="utf-8">
    ${carried(found, beside, 'add')}
    <div class="field">
      <label for="word">${view.say(says.addTitle)}</label>${wrongAt(view, beside, 'word')}
      <textarea id="word" name="word" rows="3" maxlength="500" required>${typedAt(beside, 'word')}</textarea>
    </div>
    <button class="button quiet">${view.say(says.addSend)}</button>
  </form>`

const press = (view: View, found: Found, beside: Beside, what: { act: string; name: Bilingual }): Html =>
  html`<form method="post" action="${view.at('/opinions/mine')}">
    ${carried(found, beside, what.act)}<button class="button quiet">${view.say(what.name)}</button>
  </form>`

const mine = (view: View, found: Found, beside: Beside): Html =>
  found.known || found.mayWithdraw
    ? html`<h2>${view.say(says.mine)}</h2>
        ${found.known ? press(view, found, beside, { act: 'forget', name: says.forget }) : ''}
        ${found.mayWithdraw ? press(view, found, beside, { act: 'withdraw', name: says.withdraw }) : ''}`
    : html``

const happened = (view: View, { on, what, text }: Happened): Html =>
  html`<li>${view.day(on)} ${view.say(what)}${text ? html`<p class="text">${text}</p>` : ''}</li>`

/** Who owes what by when; while it waits for her own rating, she is told till when. */
const owed = (view: View, { duty, state }: Found): Html =>
  duty
    ? html`<p>
          ${state === 'told' ? '' : html`${view.say(says.by)}${view.say(duty.owedBy.name)}<br />`}${view.say(says.dueOn)}<strong
            >${view.day(duty.dueOn)}</strong
          >
        </p>
        <details>
          <summary>${view.say(says.whyThatDay)}</summary>
          <p class="hint">${view.say(duty.why)}</p>
        </details>`
    : html``

const further = (view: View, { legalHelp, suggestion, outcome }: Found): Html =>
  html`${
    outcome
      ? html`<div class="note">
          ${outcome.reason ? html`<p><strong>${view.say(outcome.reason)}</strong></p>` : ''}
          <p class="text">${outcome.words}</p>
        </div>`
      : ''
  }
  ${legalHelp ? html`<p class="note">${view.say(says.legalHelp)}</p>` : ''}
  ${
    suggestion
      ? html`<p class="note">
          ${view.say(suggestion.replied ? says.suggestionReplied : says.suggestionMade)}
          <a href="${view.at(`/suggestions/${suggestion.id}`)}">${view.say(says.seeSuggestion)}</a>
        </p>`
      : ''
  }`

const body = (view: View, found: Found, beside: Beside): Html =>
  html`${beside.done ? html`<p class="note" role="status">${view.say(beside.done)}</p>` : ''}
    <p><span class="stage">${view.say(stateSays[found.state] ?? says.now)}</span></p>
    ${owed(view, found)} ${further(view, found)} ${found.state === 'told' ? rateForm(view, found, beside) : ''}
    <h2>${view.say(says.course)}</h2>
    <ol>
      ${found.course.map((each) => happened(view, each))}
    </ol>
    <h2>${view.say(says.youSaid)}</h2>
    <p class="text card">${found.text}</p>
    ${found.mayAdd ? addForm(view, found, beside) : ''} ${mine(view, found, beside)}
    <p><a class="button quiet" href="${view.at('/opinions/follow')}">${view.say(says.again)}</a></p>`

/** The page of one opinion, for whoever has its code: kept by nobody. */
export const foundPage = (found: Found, beside: Beside): Taken => ({
  title: says.followTitle,
  body: (view) => body(view, found, beside),
})
