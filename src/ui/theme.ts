import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** A sober blue for what can be pressed; red is kept for what is late. Shades 6 and up pass AA on white. */
const desk: MantineColorsTuple = [
  '#eef4fa',
  '#dce7f2',
  '#b5cde4',
  '#8bb1d6',
  '#6699ca',
  '#3f7fb8',
  '#1f5f9c',
  '#19507f',
  '#154469',
  '#0f3452',
]

const fonts =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Hiragino Sans GB", system-ui, sans-serif'

/** Large targets, system fonts (none is loaded), calm colours. */
export const theme = createTheme({
  primaryColor: 'desk',
  primaryShade: 6,
  colors: { desk },
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The title's own colour falls short of AA on the tinted ground.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44 } },
    CloseButton: { defaultProps: { size: 44 } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', nothingFoundMessage: '—', checkIconPosition: 'right' } },
    Autocomplete: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
})
