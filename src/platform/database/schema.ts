// Made from the migrated database by tools/schema.ts; do not edit.
import type { ColumnType, Generated as WithDefault } from 'kysely'

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : WithDefault<T>

export interface Database {
  'consultations.addressee': {
    congress_id: number
    consultation_id: string
    holder_kind: string
    holder_id: string
  }
  'consultations.comment': {
    congress_id: number
    id: string
    consultation_id: string
    answers: ColumnType<unknown, string, string>
    name: Generated<string>
    same_as: Generated<string | null>
    form_mark: string
    code_mark: string
    text_mark: Generated<string | null>
    given_on: string
  }
  'consultations.comment_text': {
    congress_id: number
    id: string
    comment_id: string
    consultation_id: string
    question: string
    clause: Generated<string>
    text: string
    asks: boolean
  }
  'consultations.consultation': {
    congress_id: number
    id: string
    title: string
    background: string
    draft: Generated<string>
    options: Generated<string>
    money: Generated<string>
    risks: Generated<string>
    about_id: Generated<string | null>
    asker_organ: Generated<string | null>
    form: ColumnType<unknown, string, string>
    named: boolean
    closes_on: string
    asked_on: Generated<string | null>
    closed_on: Generated<string | null>
    summary: Generated<string>
    to_public: Generated<boolean>
    asks_name: Generated<boolean>
  }
  'consultations.line': {
    congress_id: number
    id: Generated<string>
    consultation_id: string
    request_id: Generated<string | null>
    nameless_id: Generated<string | null>
    question: string
    text: string
    subject: Generated<string | null>
    cluster: number
    asks: boolean
    fate: Generated<string | null>
    why: Generated<string>
    public_id: Generated<string | null>
  }
  'consultations.nameless_opinion': {
    congress_id: number
    id: Generated<string>
    consultation_id: string
    named: Generated<boolean>
    answers: ColumnType<unknown, string, string>
  }
  'consultations.opinion': {
    congress_id: number
    request_id: string
    consultation_id: string
    named: Generated<boolean>
    answers: ColumnType<unknown, string, string>
    given_on: string
  }
  'consultations.request': {
    congress_id: number
    id: string
    consultation_id: string
    holder_kind: string
    holder_id: string
  }
  'contacts.contact': {
    congress_id: number
    id: string
    member_id: string
    deputy_id: string
    met_on: string
    way: string
    place: Generated<string>
    topics: string[]
    said: string
    entered_by: string
    entered_name: string
    disputed: Generated<string>
    entered_on: string
  }
  'contacts.due': {
    congress_id: number
    id: string
    round_id: string
    member_id: string
    listed: Generated<boolean>
  }
  'contacts.member': {
    congress_id: number
    id: string
    version: Generated<number>
    name: string
    post: string
    charge: string
    fields: Generated<string[]>
    area_ids: Generated<string[]>
    organ_id: Generated<string | null>
    ended_on: Generated<string | null>
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'contacts.opinion': {
    congress_id: number
    contact_id: string
    number: number
    text: string
    undertaking_id: Generated<string | null>
    suggestion_id: Generated<string | null>
  }
  'contacts.pairing': {
    congress_id: number
    id: string
    member_id: string
    deputy_id: string
    reasons: Generated<string[]>
    since: string
    ended_on: Generated<string | null>
    why_ended: Generated<string>
  }
  'contacts.promise': {
    congress_id: number
    contact_id: string
    number: number
    promise: string
    due_on: string
    undertaking_id: Generated<string | null>
  }
  'contacts.round': {
    congress_id: number
    id: string
    from_day: string
    to_day: string
    period_id: Generated<string | null>
    note: Generated<string>
  }
  'decisions.catalogue_item': {
    congress_id: number
    id: string
    key: Generated<string | null>
    track: string
    name: string
    tags: Generated<string[]>
    papers: Generated<string[]>
    asks_deputies: boolean
    asks_groups: boolean
    asks_party: boolean
    ended_on: Generated<string | null>
  }
  'decisions.check_card': {
    congress_id: number
    id: string
    matter_id: string
    deputy_id: string
    period_begins: Generated<string | null>
    recheck_of: Generated<string | null>
    ordinal: Generated<number | null>
    seen_on: Generated<string | null>
    seen_at: Generated<string>
    place: Generated<string>
    finding: Generated<string | null>
    said: Generated<string>
    photos: Generated<string[]>
    captions: Generated<string[]>
    by_office: Generated<boolean>
    given_by: Generated<string | null>
    published_on: Generated<string | null>
    published_text: Generated<string>
  }
  'decisions.clause': {
    congress_id: number
    matter_id: string
    ordinal: number
    text: string
    undertaking_id: string
  }
  'decisions.clause_going_on': {
    congress_id: number
    matter_id: string
    ordinal: number
    reason: string
  }
  'decisions.conclusion': {
    congress_id: number
    matter_id: string
    gathering_id: Generated<string | null>
    session_id: Generated<string | null>
    reported_on: string
  }
  'decisions.counter': {
    congress_id: number
    year: number
    last: number
  }
  'decisions.follower': {
    congress_id: number
    id: string
    matter_id: string
    deputy_id: string
    since_on: Generated<string | null>
    reason: Generated<string>
  }
  'decisions.group_deliberation': {
    congress_id: number
    matter_id: string
    gathering_id: string
    focus: Generated<string>
    answer_by: string
    opened_on: string
    opened_by: string
  }
  'decisions.group_study': {
    congress_id: number
    id: string
    matter_id: string
    group_id: string
    gathering_id: Generated<string | null>
    verdict: Generated<string | null>
    conditions: Generated<string>
    reasons: Generated<ColumnType<unknown, string, string>>
    took_part: Generated<number | null>
    dissent: Generated<ColumnType<unknown, string, string>>
    met_on: Generated<string | null>
    answered_by: Generated<string | null>
    by_office: Generated<boolean>
  }
  'decisions.major_matter': {
    congress_id: number
    id: string
    item_id: string
    track: string
    number: Generated<string | null>
    organ_id: string
    title: string
    proposal: Generated<string>
    background: Generated<string>
    options: Generated<string>
    money: Generated<string>
    risks: Generated<string>
    entered_by_staff: Generated<boolean>
    submitted_on: Generated<string | null>
    body: Generated<string | null>
    power: Generated<ColumnType<unknown, string, string> | null>
    power_note: Generated<string>
    decide_by: Generated<string | null>
    committee_id: Generated<string | null>
    examination: Generated<string>
    gathering_id: Generated<string | null>
    session_id: Generated<string | null>
    meets_on: Generated<string | null>
    deliberation: Generated<string>
    deliberated_on: Generated<string | null>
    urgency: Generated<string>
    votes: Generated<ColumnType<unknown, string, string> | null>
    decided_on: Generated<string | null>
    resolution: Generated<string>
    published_on: Generated<string | null>
    conclusion: Generated<string>
    created_at: ColumnType<string, string | Date, string | Date>
    search: Generated<ColumnType<string, unknown, unknown>>
  }
  'decisions.paper': {
    congress_id: number
    id: string
    matter_id: string
    name: string
    file_id: string
    added_by: string
    added_at: ColumnType<string, string | Date, string | Date>
    removed_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'decisions.party_request': {
    congress_id: number
    id: string
    matter_id: string
    sent_on: string
    document: string
    reply: Generated<string>
    agreed: Generated<boolean | null>
    replied_on: Generated<string | null>
    noted_by: string
    noted_at: ColumnType<string, string | Date, string | Date>
  }
  'decisions.question': {
    congress_id: number
    id: string
    matter_id: string
    ordinal: Generated<number | null>
    deputy_id: Generated<string | null>
    asked: string
    shown: Generated<string>
    form_mark: Generated<string | null>
    code_mark: Generated<string | null>
    asked_on: string
    organ_id: string
    answer: Generated<string>
    answered_by: Generated<string | null>
    answered_on: Generated<string | null>
    turned_down: Generated<string | null>
    note: Generated<string>
  }
  'deputies.area': {
    congress_id: number
    id: string
    kind: string
    name: string
    aliases: Generated<string[]>
    parent_id: Generated<string | null>
    constituency_id: Generated<string | null>
    ended_on: Generated<string | null>
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'deputies.delegation': {
    congress_id: number
    id: string
    name: string
    kind: string
    leader_id: Generated<string | null>
  }
  'deputies.deputy': {
    congress_id: number
    id: string
    name: string
    name_key: string
    sex: string
    nationality: string
    born_on: string
    education: string
    occupation: string
    occupation_kind: string
    party: string
    first_term: boolean
    delegation_id: string
    certificate: string
    post: Generated<string>
    phone: Generated<string>
    elected_on: string
    ended_on: Generated<string | null>
    created_at: ColumnType<string, string | Date, string | Date>
    suspended_on: Generated<string | null>
  }
  'deputies.deputy_area': {
    congress_id: number
    deputy_id: string
    area_id: string
    tie: string
  }
  'deputies.expertise': {
    congress_id: number
    deputy_id: string
    tag: string
  }
  'docket.acceptance': {
    congress_id: number
    id: string
    undertaking_id: string
    kept: boolean
    held_on: string
    place: Generated<string>
    measure: Generated<string>
    measured: Generated<number | null>
    unit: Generated<string>
    photos: Generated<string[]>
    no_photo_reason: Generated<string>
    remarks: Generated<string>
    by_office: boolean
    verified_by: string
    verified_on: string
    captions: Generated<string[]>
  }
  'docket.acceptance_deputy': {
    congress_id: number
    acceptance_id: string
    deputy_id: string
  }
  'docket.cadence': {
    congress_id: number
    id: string
    name: ColumnType<unknown, string, string>
    every_months: number
    first_due: string
    ahead_days: Generated<number>
    holder_kind: string
    holder_id: string
    under: ColumnType<unknown, string, string>
    ended_on: Generated<string | null>
    opens: Generated<string | null>
    begun_on: string
    why_ended: Generated<string>
    version: Generated<number>
    rhythm: Generated<string>
  }
  'docket.cadence_period': {
    congress_id: number
    id: string
    cadence_id: string
    due_on: string
    outcome: Generated<string>
    session_id: Generated<string | null>
    held_on: Generated<string | null>
  }
  'docket.calendar_day': {
    congress_id: number
    day: string
    kind: string
    name: string
    source: string
  }
  'docket.calendar_year': {
    congress_id: number
    year: number
    source: string
  }
  'docket.duty': {
    congress_id: number
    id: string
    matter_id: string
    state: string
    act: string
    party: string
    holder_kind: string
    holder_id: string
    opened_at: ColumnType<string, string | Date, string | Date>
    due_on: string
    explanation: ColumnType<unknown, string, string>
    rung: Generated<string>
    ended_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    discharged: Generated<boolean | null>
  }
  'docket.matter': {
    congress_id: number
    id: string
    kind: string
    title: string
    reference: Generated<string | null>
    state: string
    version: Generated<number>
    entered_at: ColumnType<string, string | Date, string | Date>
    days: Generated<ColumnType<unknown, string, string>>
    opened_at: ColumnType<string, string | Date, string | Date>
    ended_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    source_id: Generated<string | null>
  }
  'docket.news_mark': {
    congress_id: number
    account_id: string
    seq: number
  }
  'docket.party': {
    congress_id: number
    matter_id: string
    party: string
    holder_kind: string
    holder_id: string
  }
  'docket.undertaking': {
    congress_id: number
    id: string
    source_id: string
    promise: string
    owner_kind: string
    owner_id: string
    promised_on: string
    due_on: string
    evidence: Generated<string>
    verified_by: Generated<string | null>
    reported_on: Generated<string | null>
  }
  'drafting.attachment': {
    congress_id: number
    file_id: string
    matter_id: string
    study_id: Generated<string | null>
    kind: string
    caption: string
    taken_on: Generated<string | null>
    taken_at: Generated<string>
    attached_by: string
    attached_at: ColumnType<string, string | Date, string | Date>
  }
  'drafting.comment': {
    congress_id: number
    id: string
    matter_id: string
    part: string
    text: string
    account_id: string
    said_by: string
    said_at: ColumnType<string, string | Date, string | Date>
    resolved_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    resolved_by: Generated<string | null>
  }
  'drafting.field_study': {
    congress_id: number
    id: string
    matter_id: string
    began_on: string
    ended_on: string
    place: string
    whom: string
    found: string
    written_by: string
    written_at: ColumnType<string, string | Date, string | Date>
  }
  'drafting.signatory': {
    congress_id: number
    matter_id: string
    deputy_id: string
    state: string
    holds_pen: Generated<boolean>
    invitation_id: Generated<string | null>
    invited_on: Generated<string | null>
    answer_by: Generated<string | null>
    opened_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    opened_version: Generated<number | null>
    signed_on: Generated<string | null>
    signed_version: Generated<number | null>
    reason: Generated<string>
  }
  'drafting.version': {
    congress_id: number
    matter_id: string
    version: number
    text: ColumnType<unknown, string, string>
    saved_at: ColumnType<string, string | Date, string | Date>
    saved_by: string
  }
  'files.blob': {
    congress_id: number
    sha256: string
    bytes: Buffer
  }
  'files.file': {
    congress_id: number
    id: string
    name: string
    media_type: string
    size: number
    sha256: string
    uploaded_by: Generated<string | null>
    uploaded_at: ColumnType<string, string | Date, string | Date>
    subject_kind: Generated<string | null>
    subject_id: Generated<string | null>
  }
  'gatherings.gathering': {
    congress_id: number
    id: string
    kind: string
    title: string
    place: Generated<string>
    held_on: string
    starts_at: string
    ends_at: string
    agenda: Generated<ColumnType<unknown, string, string>>
    notice_days: number
    why_short: Generated<string>
    quorum: string
    period_id: Generated<string | null>
    code: Generated<string | null>
    minutes: Generated<string>
  }
  'gatherings.invitation': {
    congress_id: number
    id: string
    gathering_id: string
    held_on: string
    holder_kind: string
    holder_id: string
    counts: boolean
    reason: Generated<string>
    signed_in_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    way: Generated<string | null>
  }
  'gatherings.invitee': {
    congress_id: number
    gathering_id: string
    holder_kind: string
    holder_id: string
    counts: Generated<boolean>
  }
  'gatherings.service_item': {
    congress_id: number
    gathering_id: string
    ordinal: number
    text: string
    done_by: Generated<string | null>
    done_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'identity.account': {
    id: string
    username: string
    name: string
    home_congress_id: number
    kind: Generated<string>
    password_hash: string
    must_change_password: Generated<boolean>
    password_set_at: ColumnType<string, string | Date, string | Date>
    created_at: ColumnType<string, string | Date, string | Date>
    ended_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'identity.lock_out': {
    username: string
    failures: number
    last_failed_at: ColumnType<string, string | Date, string | Date>
    locked_until: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'identity.membership': {
    congress_id: number
    account_id: string
    role: string
    deputy_id: Generated<string | null>
    organ_id: Generated<string | null>
    kind: string
  }
  'identity.oidc_identity': {
    issuer: string
    subject: string
    account_id: string
    linked_at: ColumnType<string, string | Date, string | Date>
  }
  'identity.oidc_login': {
    state_hash: Buffer
    nonce: string
    verifier: string
    link_account_id: Generated<string | null>
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'identity.second_factor': {
    account_id: string
    secret: Generated<string | null>
    pending_secret: Generated<string | null>
    confirmed_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    last_step: Generated<number>
  }
  'identity.session': {
    id: string
    token_hash: Buffer
    account_id: string
    congress_id: number
    method: string
    second_factor: string
    created_at: ColumnType<string, string | Date, string | Date>
    last_seen_at: ColumnType<string, string | Date, string | Date>
    expires_at: ColumnType<string, string | Date, string | Date>
    ended_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    user_agent: string
    address: string
  }
  'identity.sign_in_attempt': {
    id: string
    at: ColumnType<string, string | Date, string | Date>
    username: string
    outcome: string
    address: string
    user_agent: string
  }
  'inquiries.attachment': {
    congress_id: number
    inquiry_id: string
    file_id: string
    round: number
    side: string
    caption: Generated<string>
  }
  'inquiries.inquiry': {
    congress_id: number
    id: string
    deputy_id: string
    organ_id: string
    subject: string
    place: Generated<string>
    may_share: boolean
    round: Generated<number>
    asked_on: string
    suggestion_id: Generated<string | null>
  }
  'inquiries.passing': {
    congress_id: number
    id: string
    inquiry_id: string
    move: string
    from_organ_id: string
    to_organ_id: Generated<string | null>
    reason: string
    by_name: string
    moved_on: string
  }
  'inquiries.rating': {
    congress_id: number
    inquiry_id: string
    organ_id: string
    satisfied: boolean
    reason: Generated<string>
    rated_at: ColumnType<string, string | Date, string | Date>
    rated_on: string
  }
  'inquiries.said': {
    congress_id: number
    inquiry_id: string
    round: number
    side: string
    text: string
    organ_id: Generated<string | null>
    contact: Generated<string>
    in_time: Generated<boolean | null>
    said_on: string
  }
  'inquiries.taken_up': {
    congress_id: number
    id: string
    inquiry_id: string
    step: string
    note: string
    met_on: Generated<string | null>
    place: Generated<string>
    whom: Generated<string>
    answer_by: string
    taken_on: string
  }
  'inspections.answer': {
    congress_id: number
    inspection_id: string
    ordinal: number
    round: number
    adopted: string
    text: string
    answered_on: string
  }
  'inspections.attachment': {
    congress_id: number
    inspection_id: string
    file_id: string
    observation_id: Generated<string | null>
    caption: Generated<string>
  }
  'inspections.inspection': {
    congress_id: number
    id: string
    topic: string
    why: string
    organ_id: string
    held_on: string
    starts_at: string
    ends_at: string
    place: Generated<string>
    route: Generated<ColumnType<unknown, string, string>>
    look_at: Generated<ColumnType<unknown, string, string>>
    demands: Generated<string>
    leader_id: Generated<string | null>
    gathering_id: Generated<string | null>
    situation: Generated<string>
    merits: Generated<string>
    round: Generated<number>
  }
  'inspections.invitation': {
    congress_id: number
    id: string
    inspection_id: string
    deputy_id: string
    because: Generated<string>
    reason: Generated<string>
    remark: Generated<string>
  }
  'inspections.judgement': {
    congress_id: number
    inspection_id: string
    ordinal: number
    round: number
    grade: string
    judged_on: string
  }
  'inspections.observation': {
    congress_id: number
    id: string
    inspection_id: string
    deputy_id: string
    seen_on: string
    seen_at: Generated<string>
    place: string
    text: string
  }
  'inspections.point': {
    congress_id: number
    inspection_id: string
    ordinal: number
    problem: string
    suggestion: string
  }
  'moderation.item': {
    congress_id: number
    id: string
    subject_kind: string
    subject_id: string
    paper_kind: Generated<string | null>
    paper_id: Generated<string | null>
    title: string
    text: string
    spans: Generated<ColumnType<unknown, string, string>>
    shown_title: Generated<string | null>
    shown_text: Generated<string | null>
    shown_on: Generated<string | null>
    reason: Generated<string | null>
    note: Generated<string>
    meant: Generated<string>
    sent_on: string
    locked_by: Generated<string | null>
    locked_name: Generated<string | null>
    locked_until: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'moderation.picture': {
    congress_id: number
    item_id: string
    file_id: string
    position: number
    left_out: Generated<boolean>
    public_id: Generated<string | null>
  }
  'motions.contact': {
    congress_id: number
    id: string
    motion_id: string
    organ_id: string
    held_on: string
    way: string
    whom: string
    said: string
    noted_by: string
    noted_on: string
  }
  'motions.counter': {
    congress_id: number
    session_id: string
    last: number
  }
  'motions.motion': {
    congress_id: number
    id: string
    session_id: Generated<string | null>
    number: Generated<string | null>
    mover: string
    title: string
    cause: Generated<string>
    grounds: Generated<string>
    plan: Generated<string>
    within_powers: Generated<boolean>
    lead_deputy_id: Generated<string | null>
    delegation_id: Generated<string | null>
    in_favour: Generated<number | null>
    organ_id: Generated<string | null>
    committee_id: Generated<string | null>
    executor_id: Generated<string | null>
    entered_by_staff: Generated<boolean>
    submitted_on: Generated<string | null>
    decided_on: Generated<string | null>
    decision: Generated<string | null>
    suggestion_id: Generated<string | null>
    votes: Generated<ColumnType<unknown, string, string> | null>
    created_at: ColumnType<string, string | Date, string | Date>
    search: Generated<ColumnType<string, unknown, unknown>>
  }
  'motions.paper': {
    congress_id: number
    id: string
    motion_id: string
    kind: string
    organ_id: Generated<string | null>
    text: string
    given_on: string
    given_by: string
  }
  'notices.address': {
    congress_id: number
    account_id: string
    channel: string
    address: string
    chosen_at: ColumnType<string, string | Date, string | Date>
  }
  'notices.outgoing': {
    congress_id: number
    id: string
    account_id: string
    about: string
    channel: string
    address: string
    subject: string
    body: string
    made_at: ColumnType<string, string | Date, string | Date>
    next_try_at: ColumnType<string, string | Date, string | Date>
    tries: Generated<number>
    trouble: Generated<string | null>
    sent_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    told_to: Generated<number>
  }
  'opinions.alike': {
    congress_id: number
    id: string
    title: string
    formed_by: string
    formed_on: string
  }
  'opinions.alike_member': {
    congress_id: number
    opinion_id: string
    alike_id: string
  }
  'opinions.attachment': {
    congress_id: number
    opinion_id: string
    file_id: string
    kind: string
    caption: Generated<string>
  }
  'opinions.digest': {
    congress_id: number
    id: string
    month: string
    period_id: Generated<string | null>
    summary: Generated<string>
    quotes: Generated<ColumnType<unknown, string, string>>
    figures: Generated<ColumnType<unknown, string, string> | null>
    made_by: Generated<string>
    checked_by: Generated<string>
    sent_on: Generated<string | null>
  }
  'opinions.digest_reading': {
    congress_id: number
    digest_id: string
    account_id: string
    name: string
    role: string
    read_at: ColumnType<string, string | Date, string | Date>
  }
  'opinions.opinion': {
    congress_id: number
    id: string
    source: string
    kind: string
    subject: string
    tag: Generated<string>
    heading: string
    text: string
    text_mark: string
    area_id: Generated<string | null>
    place: Generated<string>
    deputy_id: Generated<string | null>
    meant_for: Generated<string | null>
    station_id: Generated<string | null>
    reception_id: Generated<string | null>
    organ_id: Generated<string | null>
    round: Generated<number>
    urgent_by: Generated<string | null>
    outcome: Generated<string | null>
    reason: Generated<string | null>
    outcome_words: Generated<string>
    person_id: Generated<string | null>
    anonymous: Generated<boolean>
    to_organ: Generated<boolean>
    files_to_organ: Generated<boolean>
    forgotten_on: Generated<string | null>
    may_publish: boolean
    reach: string
    code_mark: string
    form_mark: Generated<string | null>
    taken_by: Generated<string | null>
    taken_by_name: Generated<string>
    received_on: string
    received_at: ColumnType<string, string | Date, string | Date>
    suggestion_id: Generated<string | null>
    legal_help_id: Generated<string | null>
  }
  'opinions.passing': {
    congress_id: number
    id: string
    opinion_id: string
    move: string
    from_organ_id: Generated<string | null>
    to_organ_id: Generated<string | null>
    reason: string
    by_name: string
    moved_on: string
  }
  'opinions.rating': {
    congress_id: number
    opinion_id: string
    round: number
    grade: string
    reason: Generated<string>
    by_herself: boolean
    organ_id: Generated<string | null>
    deputy_id: Generated<string | null>
    rated_on: string
  }
  'opinions.said': {
    congress_id: number
    id: string
    opinion_id: string
    round: number
    side: string
    text: string
    organ_id: Generated<string | null>
    by_name: Generated<string>
    in_time: Generated<boolean | null>
    said_on: string
  }
  'opinions.telling': {
    congress_id: number
    id: string
    opinion_id: string
    round: number
    how: string
    note: Generated<string>
    by_name: Generated<string>
    told_on: string
  }
  'organs.congress': {
    congress_id: number
    name: string
    short_name: string
    level: string
    term: number
    term_began: string
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'organs.organ': {
    congress_id: number
    id: string
    name: string
    short_name: string
    kind: string
    contact: Generated<string>
    phone: Generated<string>
    leader_in_charge: Generated<string>
    ended_on: Generated<string | null>
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'organs.session': {
    congress_id: number
    id: string
    name: string
    term: number
    ordinal: number
    opens_on: string
    closes_on: string
    motions_until: Generated<ColumnType<string, string | Date, string | Date> | null>
    motions_until_decided_on: Generated<string | null>
  }
  'organs.setting': {
    congress_id: number
    key: string
    value: ColumnType<unknown, string, string>
    citation: ColumnType<unknown, string, string>
    set_at: ColumnType<string, string | Date, string | Date>
    set_by: string
  }
  'persons.look': {
    congress_id: number
    id: string
    person_id: string
    by_account: string
    by_name: string
    reason: string
    looked_at: ColumnType<string, string | Date, string | Date>
  }
  'persons.person': {
    congress_id: number
    id: string
    subject_kind: string
    subject_id: string
    name: Generated<string>
    phone: Generated<string>
    note: Generated<string>
    kept_on: string
    erased_on: Generated<string | null>
  }
  'progress.bulletin': {
    congress_id: number
    id: string
    from_day: string
    to_day: string
    edition: number
    why_edition: Generated<string>
    period_id: Generated<string | null>
    content: ColumnType<unknown, string, string>
    withheld: Generated<string[]>
    checked_by: Generated<string | null>
    made_at: ColumnType<string, string | Date, string | Date>
    published_on: Generated<string | null>
  }
  'progress.finding': {
    congress_id: number
    stop_id: string
    account_id: string
    found_by: string
    deputy_id: Generated<string | null>
    checks: Generated<ColumnType<unknown, string, string>>
    note: Generated<string>
    score: Generated<number | null>
    found_at: ColumnType<string, string | Date, string | Date>
  }
  'progress.form': {
    congress_id: number
    id: string
    gathering_id: string
    organ_id: string
    given_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'progress.form_line': {
    congress_id: number
    form_id: string
    item_id: string
    said: string
    expected_on: Generated<string | null>
  }
  'progress.mark': {
    congress_id: number
    gathering_id: string
    item_id: string
    mark: string
    note: Generated<string>
    score: Generated<number | null>
    marked_by: string
    marked_at: ColumnType<string, string | Date, string | Date>
  }
  'progress.stop': {
    congress_id: number
    id: string
    gathering_id: string
    ordinal: number
    item_id: Generated<string | null>
    title: string
    place: Generated<string>
    look_at: Generated<string>
    contact: Generated<string>
    arrives_at: Generated<string>
    practice: Generated<string | null>
    reason: Generated<string>
    to_rectify: Generated<ColumnType<unknown, string, string>>
  }
  'progress.visit': {
    congress_id: number
    id: string
    version: Generated<number>
  }
  'progress.visit_photo': {
    congress_id: number
    file_id: string
    stop_id: string
    caption: string
    taken_at: ColumnType<string, string | Date, string | Date>
    place: Generated<string>
    latitude: Generated<number | null>
    longitude: Generated<number | null>
    account_id: string
    added_by: string
    added_at: ColumnType<string, string | Date, string | Date>
  }
  'publicity.law': {
    congress_id: number
    id: string
    name: string
    level: string
    aliases: Generated<string[]>
  }
  'publicity.law_article': {
    congress_id: number
    version_id: string
    place: number
    number: string
    label: string
    headings: Generated<string[]>
    text: string
    search: ColumnType<string, unknown, unknown>
  }
  'publicity.law_version': {
    congress_id: number
    id: string
    law_id: string
    adopted_on: string
    effective_on: string
    repealed_on: Generated<string | null>
    source: string
    preamble: Generated<string>
    imported_on: string
    imported_by: string
  }
  'publicity.picture': {
    congress_id: number
    piece_id: string
    file_id: string
    purpose: string
    caption: Generated<string>
    place: number
    public_id: Generated<string | null>
  }
  'publicity.piece': {
    congress_id: number
    id: string
    section: string
    channel: string
    title: string
    body: Generated<string>
    audience: Generated<string>
    planned_on: string
    written_by: Generated<string | null>
    written_by_name: Generated<string>
    published_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    published_on: Generated<string | null>
    done_on: Generated<string | null>
    reach: Generated<number | null>
    outcome: Generated<string>
    withdrawn_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    withdrawn_reason: Generated<string>
  }
  'record.event': {
    congress_id: number
    seq: number
    at: ColumnType<string, string | Date, string | Date>
    name: string
    subject_kind: string
    subject_id: string
    actor: Generated<ColumnType<unknown, string, string> | null>
    under: Generated<ColumnType<unknown, string, string> | null>
    facts: ColumnType<unknown, string, string>
    previous_hash: Buffer
    hash: Buffer
  }
  'record.head': {
    congress_id: number
    seq: Generated<number>
    hash: Generated<Buffer>
  }
  'reports.offer': {
    congress_id: number
    id: string
    report_id: string
    deputy_id: string
    what: string
    by_day: string
    answer: Generated<string>
    outcome: Generated<string>
    offered_on: string
  }
  'reports.question': {
    congress_id: number
    id: string
    report_id: string
    deputy_id: string
    text: string
    answer: Generated<string | null>
    asked_on: string
    answered_on: Generated<string | null>
  }
  'reports.rating': {
    congress_id: number
    report_id: string
    deputy_id: string
    grade: string
    rated_at: ColumnType<string, string | Date, string | Date>
  }
  'reports.reading': {
    congress_id: number
    report_id: string
    deputy_id: string
    read_at: ColumnType<string, string | Date, string | Date>
  }
  'reports.report': {
    congress_id: number
    id: string
    organ_id: Generated<string | null>
    title: string
    from_day: string
    to_day: string
    due_on: string
    period_id: Generated<string | null>
    parts: Generated<ColumnType<unknown, string, string>>
    figures: Generated<ColumnType<unknown, string, string> | null>
    group_ids: Generated<string[]>
    asked_by: Generated<string>
    sent_on: Generated<string | null>
    previous_id: Generated<string | null>
  }
  'stations.attached': {
    congress_id: number
    id: string
    station_id: string
    deputy_id: string
    leads: Generated<boolean>
    from_on: string
    ended_on: Generated<string | null>
    why_ended: Generated<string>
  }
  'stations.reception': {
    congress_id: number
    id: string
    station_id: string
    topic: Generated<string>
    announced_on: Generated<string | null>
    outcome: Generated<string | null>
    came: Generated<number>
    note: Generated<string>
    closed_by: Generated<string | null>
    closed_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'stations.reception_change': {
    congress_id: number
    reception_id: string
    ordinal: number
    kind: string
    from_on: string
    to_on: Generated<string | null>
    reason: string
    changed_at: ColumnType<string, string | Date, string | Date>
  }
  'stations.served': {
    congress_id: number
    area_id: string
    station_id: string
  }
  'stations.shift': {
    congress_id: number
    id: string
    station_id: string
    on_day: string
    starts_at: string
    ends_at: string
    deputy_id: string
  }
  'stations.station': {
    congress_id: number
    id: string
    version: Generated<number>
    kind: string
    name: string
    address: string
    hours: Generated<string>
    phone: Generated<string>
    keeper: Generated<string>
    ended_on: Generated<string | null>
    why_ended: Generated<string>
    created_at: ColumnType<string, string | Date, string | Date>
  }
  'suggestions.answer': {
    congress_id: number
    reply_id: string
    position: number
    point: string
    outcome: string
    answer: string
    owner: Generated<string>
    due_on: Generated<string | null>
    money: Generated<number | null>
    undertaking_id: Generated<string | null>
  }
  'suggestions.case_group': {
    congress_id: number
    id: string
    reason: string
    formed_at: ColumnType<string, string | Date, string | Date>
    dissolved_at: Generated<ColumnType<string, string | Date, string | Date> | null>
    dissolved_reason: Generated<string | null>
  }
  'suggestions.case_group_member': {
    congress_id: number
    group_id: string
    suggestion_id: string
    joined_at: ColumnType<string, string | Date, string | Date>
    left_at: Generated<ColumnType<string, string | Date, string | Date> | null>
  }
  'suggestions.contact': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    kind: string
    phase: string
    held_on: string
    way: string
    with_whom: string
    summary: string
    recorded_by: string
    recorded_at: ColumnType<string, string | Date, string | Date>
    disputed_on: Generated<string | null>
    disputed_by: Generated<string | null>
    dispute: Generated<string>
  }
  'suggestions.counter': {
    congress_id: number
    series: string
    last: number
  }
  'suggestions.direction': {
    congress_id: number
    id: string
    suggestion_id: string
    kind: string
    leader: Generated<string>
    office: Generated<string>
    demand: string
    answer_by: Generated<string | null>
    decided_on: string
    decided_by: string
  }
  'suggestions.explanation': {
    congress_id: number
    reply_id: string
    reason: string
    because: string
    tried: string
    next_steps: string
  }
  'suggestions.extension': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    part_id: Generated<string | null>
    original_day: string
    reason: string
    done_so_far: string
    latest_day: string
    measures: string
    responsible: string
    asked_by: string
    asked_on: string
    decision: Generated<string>
    decided_by: Generated<string>
    decided_on: Generated<string | null>
    refused_for: Generated<string>
  }
  'suggestions.first_reading': {
    congress_id: number
    suggestion_id: string
    read_by: string
    reader: string
    read_on: string
  }
  'suggestions.gram_census': {
    congress_id: number
    gram: number
    papers: number
  }
  'suggestions.grams': {
    congress_id: number
    suggestion_id: string
    method: number
    single: Generated<number[]>
    matter: Generated<number[]>
    place: Generated<number[]>
    body: Generated<number[]>
  }
  'suggestions.hand_over': {
    congress_id: number
    id: string
    name: string
    session_id: Generated<string | null>
    opened_on: string
    handed_over_on: Generated<string | null>
    counted: Generated<number | null>
    note: Generated<string>
    answer: Generated<string>
  }
  'suggestions.hand_over_paper': {
    congress_id: number
    hand_over_id: string
    suggestion_id: string
    proposal: Generated<ColumnType<unknown, string, string> | null>
    is_open: Generated<boolean>
  }
  'suggestions.key_suggestion': {
    congress_id: number
    id: string
    suggestion_id: string
    leader: string
    office: Generated<string>
    follower: string
    from_on: string
    to_on: string
    chosen_on: string
    chosen_by: string
    dropped_on: Generated<string | null>
    dropped_by: Generated<string | null>
    drop_reason: Generated<string>
  }
  'suggestions.letter': {
    congress_id: number
    id: string
    number: string
    rung: string
    duty_id: string
    suggestion_id: string
    holder_kind: string
    holder_id: string
    act: ColumnType<unknown, string, string>
    due_on: string
    last_event: ColumnType<unknown, string, string>
    moved_on: string
    answer_by: string
    written_on: string
    received_on: Generated<string | null>
    received_by: Generated<string | null>
  }
  'suggestions.opinion': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    text: string
    measures: string
    contact: string
    given_by: string
    given_on: string
  }
  'suggestions.organ_part': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    kind: string
    part: Generated<string>
    assigned_on: string
    superseded: Generated<boolean>
  }
  'suggestions.plan': {
    congress_id: number
    suggestion_id: string
    organ_id: string
    version: number
    kind: string
    money: Generated<number | null>
    money_source: Generated<string>
    leader: string
    handler: string
    phone: string
    milestones: ColumnType<unknown, string, string>
    made_by: string
    made_on: string
  }
  'suggestions.rating': {
    congress_id: number
    reply_id: string
    attitude: string
    result: string
    reason: Generated<string>
    rated_on: string
    deputy_id: Generated<string | null>
    entered_by_staff: Generated<boolean>
    original_file_id: Generated<string | null>
  }
  'suggestions.reopening': {
    congress_id: number
    id: string
    suggestion_id: string
    finding: string
    undertaking_id: string
    file_ids: Generated<string[]>
    reopened_on: string
  }
  'suggestions.reply': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    text: string
    result_class: Generated<string | null>
    replied_on: string
    kind: Generated<string>
    part_id: Generated<string | null>
    corrects_id: Generated<string | null>
    correction_reason: Generated<string>
    may_publish: Generated<boolean | null>
    contact_person: Generated<string>
    contact_phone: Generated<string>
    signed_by: Generated<string>
    drafted_by: Generated<string>
    silent_organs: Generated<string>
  }
  'suggestions.reply_draft': {
    congress_id: number
    suggestion_id: string
    organ_id: string
    version: Generated<number>
    body: Generated<ColumnType<unknown, string, string> | null>
    ready: Generated<boolean>
    saved_by: string
    saved_at: ColumnType<string, string | Date, string | Date>
  }
  'suggestions.rework': {
    congress_id: number
    id: string
    suggestion_id: string
    asked_by: string
    what_is_missing: Generated<string>
    asked_on: string
  }
  'suggestions.rework_part': {
    congress_id: number
    rework_id: string
    organ_id: string
    what_is_missing: string
  }
  'suggestions.sent_back': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    proposed_organ_id: string
    reason: string
    sent_on: string
    ruled_organ_id: Generated<string | null>
    ruling_reason: Generated<string | null>
    ruled_on: Generated<string | null>
  }
  'suggestions.suggestion': {
    congress_id: number
    id: string
    session_id: Generated<string | null>
    number: Generated<string | null>
    title: string
    facts: Generated<string>
    analysis: Generated<string>
    proposal: Generated<string>
    category: Generated<string>
    lead_deputy_id: Generated<string | null>
    proposers: Generated<string>
    organ_id: Generated<string | null>
    wished_organ: Generated<string>
    may_publish: Generated<boolean>
    not_public_reason: Generated<string>
    priority: Generated<boolean>
    entered_by_staff: Generated<boolean>
    result_class: Generated<string | null>
    submitted_on: Generated<string | null>
    assigned_on: Generated<string | null>
    reply_due_on: Generated<string | null>
    replied_on: Generated<string | null>
    origin: Generated<ColumnType<unknown, string, string> | null>
    created_at: ColumnType<string, string | Date, string | Date>
    search: Generated<ColumnType<string, unknown, unknown>>
    place: Generated<string>
    difference: Generated<string>
  }
  'suggestions.upward_letter': {
    congress_id: number
    id: string
    suggestion_id: string
    organ_id: string
    addressed_to: string
    sent_on: string
    document: string
    subject: string
    expected_on: string
    undertaking_id: string
    answer: Generated<string>
    answered_on: Generated<string | null>
  }
  'voters.assessment': {
    congress_id: number
    report_id: string
    head: string
    satisfied: number
    fairly: number
    dissatisfied: number
  }
  'voters.assessment_opinion': {
    congress_id: number
    report_id: string
    number: number
    text: string
  }
  'voters.contact': {
    congress_id: number
    id: string
    deputy_id: string
    contacted_on: string
    way: string
    voter_id: Generated<string | null>
    area_id: Generated<string | null>
    said: string
    opinion_id: Generated<string | null>
    withdrawn_on: Generated<string | null>
    kept_on: string
  }
  'voters.duty_report': {
    congress_id: number
    id: string
    deputy_id: string
    report_on: string
    place: string
    area_id: Generated<string | null>
    station_id: Generated<string | null>
    listeners: string
    covers_from: string
    sections: Generated<ColumnType<unknown, string, string>>
    held_on: Generated<string | null>
    voters_present: Generated<number | null>
    few_because: Generated<string>
    sheets: Generated<number | null>
    counted_by: Generated<string | null>
    answer: Generated<string>
    published_on: Generated<string | null>
  }
  'voters.fixed_voter': {
    congress_id: number
    id: string
    deputy_id: string
    area_id: Generated<string | null>
    consented_on: string
    since: string
    ended_on: Generated<string | null>
    end_reason: Generated<string>
  }
  'voters.helper': {
    congress_id: number
    id: string
    kind: string
    name: string
    phone: Generated<string>
    address: Generated<string>
    ended_on: Generated<string | null>
  }
  'voters.legal_help': {
    congress_id: number
    id: string
    opinion_id: Generated<string | null>
    deputy_id: Generated<string | null>
    category: string
    subject: string
    text: string
    place: Generated<string>
    secret: Generated<boolean>
    before_court: Generated<boolean>
    opened_on: string
    helped: Generated<boolean | null>
    result: Generated<string>
    result_on: Generated<string | null>
    told_on: Generated<string | null>
    told_how: Generated<string>
    closed_because: Generated<string>
  }
  'voters.referral': {
    congress_id: number
    id: string
    legal_help_id: string
    helper_id: string
    note: Generated<string>
    referred_on: string
  }
}
