import type pg from 'pg'

/** Tables the application may delete from, each with its reason; everywhere else a row, once written, stays. */
export const mayDelete: Readonly<Record<string, string>> = {
  'identity.membership': 'a role given up is gone; the record keeps that it was held',
  'organs.setting': 'an own rule taken back leaves the default',
  'deputies.deputy_area': 'where a deputy keeps contact is divided anew; the record keeps how it was',
  'deputies.expertise': 'what a deputy knows is hers to say; a field taken out is gone',
  'docket.party': 'places in a matter change hands',
  'docket.calendar_day': 'a corrected calendar replaces the year',
  'docket.calendar_year': 'a corrected calendar replaces the year',
  'files.blob': 'bytes that no file bears any more',
  'files.file': 'what was sent and attached to nothing for a week is swept',
  'drafting.field_study': 'what is written of a visit may be taken out while the paper is a draft',
  'drafting.attachment': 'a photo may be taken out while the paper is a draft',
  'gatherings.invitee': 'whom a notice is to go to changes until it goes',
  'gatherings.service_item': 'a plan’s service list changes with it',
  'consultations.addressee': 'whom a consultation is to go to changes until it goes',
  'consultations.nameless_opinion':
    'opinions without a name are written anew with each that comes in, so that none shows when it came',
  'inspections.point': 'an opinion being written is written anew',
  'notices.address': 'a way to be told is given up; the record keeps that it was chosen',
  'progress.stop': 'a route being planned may lose a stop nobody has seen',
  'progress.visit_photo': 'a photo taken by mistake is taken out before the minutes',
  'opinions.alike_member': 'an opinion taken out of its group is handled by itself again; the record keeps it',
  'publicity.picture': 'a piece being prepared may lose a picture',
  'stations.served': 'where a station serves is written anew when it changes; the record keeps what it was',
  'stations.shift': 'a turn of duty that is planned may be taken out of the plan',
  'suggestions.hand_over_paper': 'a batch being prepared may lose a paper',
}

/** Found by its token before any congress is known. */
const keyedApart = new Set(['identity.session'])

interface Table {
  readonly name: string
  readonly belongs: boolean
  readonly enabled: boolean
  readonly forced: boolean
  readonly bound: boolean
  readonly opened: boolean
  readonly led: boolean
  readonly rights: readonly string[]
  readonly loose: readonly string[]
}

const binding = "(congress_id = (NULLIF(current_setting('app.congress'::text, true), ''::text))::integer)"

/** What the catalogue says of every table of ours: policies, rights of the application's role, keys. */
const question = `
  select n.nspname || '.' || c.relname as name,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'congress_id' and not a.attisdropped) as belongs,
    c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
      and pg_get_expr(p.polqual, p.polrelid) = $1 and p.polwithcheck is null) as bound,
    exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
      and (p.polroles = '{0}' or 'lianxin_app'::regrole = any (p.polroles))
      and pg_get_expr(p.polqual, p.polrelid) is distinct from $1) as opened,
    exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary and a.attname = 'congress_id') as led,
    array(select r from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) r
      where has_table_privilege('lianxin_app', c.oid, r)) as rights,
    array(select k.conname::text from pg_constraint k
      join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'congress_id'
      join pg_attribute ours on ours.attrelid = k.conrelid and ours.attname = 'congress_id'
      where k.conrelid = c.oid and k.contype = 'f'
        and (k.conkey[1] <> ours.attnum or k.confkey[1] <> theirs.attnum)) as loose
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$|platform$|public$)'
  order by 1`

function faultsOf(table: Table): string[] {
  const faults = [
    !table.enabled && 'row-level security is off',
    table.belongs && !table.forced && 'row-level security does not bind the owner',
    table.belongs && !table.bound && 'no policy binds it to one congress',
    table.belongs && table.opened && 'a second policy lets more through',
    table.belongs && !table.led && !keyedApart.has(table.name) && 'its key does not begin with the congress',
    table.loose.length > 0 && `a foreign key may point into another congress: ${table.loose.join(', ')}`,
    table.rights.includes('TRUNCATE') && 'the application may truncate it',
    table.rights.includes('DELETE') && !mayDelete[table.name] && 'the application may delete from it',
    !table.rights.includes('DELETE') && mayDelete[table.name] && 'leave to delete that is not granted',
    !table.belongs && table.rights.length > 0 && 'belongs to no congress and is open to the application',
  ]
  return faults.filter((fault) => fault !== false && fault !== undefined).map((fault) => `${table.name}: ${fault}`)
}

/** Everything that would let one congress see or lose another's rows. */
export async function looseTables(owner: pg.Client): Promise<{ names: string[]; faults: string[] }> {
  const { rows } = await owner.query<Table>(question, [binding])
  return { names: rows.map(({ name }) => name), faults: rows.flatMap(faultsOf) }
}
