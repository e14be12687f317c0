import { Text, View } from '@react-pdf/renderer';
import type { Layout } from '../../layout/layout.ts';
import { PaperRuns } from './paper-run.tsx';
import { textStyle } from './text-style.ts';

/** The name, what the person is, and how to reach them. */
export function PaperHeader({ layout: { name, label, contacts, look } }: { layout: Layout }) {
  const { align, size } = look.header;
  return (
    <View style={{ textAlign: align }}>
      {name && (
        <Text style={{ fontSize: size, fontWeight: 700, lineHeight: 1.2, color: look.heading.color }}>
          {name}
        </Text>
      )}
      {label && (
        <Text style={{ ...textStyle(look), fontSize: look.size * 1.15, marginBottom: look.gap.line }}>
          {label}
        </Text>
      )}
      {contacts.map((runs, index) => (
        <Text key={index} style={textStyle(look)}>
          <PaperRuns runs={runs} />
        </Text>
      ))}
    </View>
  );
}
