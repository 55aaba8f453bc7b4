import './form.css'
import { Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { OneThing } from '../../../ui/one-thing.tsx'
import { Page } from '../../../ui/page.tsx'
import { useParam } from '../../../ui/place.ts'
import { PrintButton } from '../../docket/pages/index.tsx'
import { readStation } from '../contract.ts'
import { formRows } from './form-rows.ts'
import { says } from './says.ts'

/** 接待登记表: an empty sheet for a day without a line, in the order in which it is entered later. */
export default function FormPage() {
  const say = useSay()
  const id = useParam('id')
  const found = useReply(readStation, { params: { id } })
  return (
    <OneThing found={found} title={says.formTitle} missing={{ title: says.notThere, back: says.back, to: '/stations' }}>
      {(station) => (
        <Page title={`${station.name} · ${say(says.formTitle)}`} actions={<PrintButton />}>
          <table className="visit-form">
            <tbody>
              {formRows.map(({ name, choices, tall }) => (
                <tr key={name.en} className={tall ? 'tall' : ''}>
                  <th scope="row">{say(name)}</th>
                  <td>{choices ? choices.map((choice) => `□ ${say(choice)}`).join('　') : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Text size="sm" mt="sm">
            {say(says.promise)}
          </Text>
        </Page>
      )}
    </OneThing>
  )
}
