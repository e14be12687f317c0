import { View } from '@react-pdf/renderer';
import type { Layout } from '../../layout/layout.ts';
import { PaperRuns } from './paper-run.tsx';
import { PaperText } from './paper-text.tsx';

/** The name, what the person is, and how to reach them. */
export function PaperHeader({ layout: { name, label, contacts, look } }: { layout: Layout }) {
  const { align, size } = look.header;
  return (
    <View style={{ textAlign: align }}>
      {name && (
        <PaperText
          look={look}
          style={{ fontSize: size, fontWeight: 700, lineHeight: 1.2, color: look.heading.color }}
        >
          {name}
        </PaperText>
      )}
      {label && (
        <PaperText look={look} style={{ fontSize: look.size * 1.15, marginBottom: look.gap.line }}>
          {label}
        </PaperText>
      )}
      {contacts.map((runs, index) => (
        <PaperText key={index} look={look}>
          <PaperRuns runs={runs} />
        </PaperText>
      ))}
    </View>
  );
}
