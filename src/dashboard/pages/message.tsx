/** Short pages: not found, something went wrong. */
import { type Frame, Page } from '../layout.tsx';
import { Text } from '../parts.tsx';

type Props = { frame: Frame; title: string; text: string };

export const MessagePage = ({ frame, title, text }: Props) => (
  <Page frame={frame} title={title} section={null}>
    <h1>{title}</h1>
    <p class="lead">
      <Text max={500}>{text}</Text>
    </p>
    <p>
      <a href="/tickets">To the tickets</a>
    </p>
  </Page>
);
