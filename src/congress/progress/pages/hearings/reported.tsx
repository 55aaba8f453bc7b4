import { Paper, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import type { ProgressForm } from '../../contract.ts'
import { ItemHead } from './item-head.tsx'
import { says } from './says.ts'
import { Words } from './words.tsx'

/** A form that is only read: each item with what was reported of it. */
export const Reported = ({ form }: { form: ProgressForm }) => (
  <Stack gap="md">
    {form.items.map((item) => (
      <ReportedItem key={item.itemId} item={item} />
    ))}
    <Settled form={form} />
  </Stack>
)

function ReportedItem({ item }: { item: ProgressForm['items'][number] }) {
  const id = useId()
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }} aria-labelledby={id}>
      <ItemHead item={item} id={id} level={2} />
      <Words {...item} />
    </Paper>
  )
}

function Settled({ form }: { form: ProgressForm }) {
  const say = useSay()
  if (form.settled.length === 0) return null
  return (
    <Paper component="section" withBorder p={{ base: 'md', md: 'lg' }}>
      <Title order={2} size="h5">
        {say(says.settled)}
      </Title>
      {form.settled.map(({ itemId, title, ...words }) => (
        <div key={itemId} className="paper-part">
          <Text fw={600}>{title}</Text>
          <Words {...words} />
        </div>
      ))}
    </Paper>
  )
}
