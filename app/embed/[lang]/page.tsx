import type { Metadata } from "next";
import { EmbedFrame } from "../../../components/embed/EmbedFrame";
import { asLang } from "../../../lib/langs";
import { embedMetadata } from "../../pages";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return embedMetadata(asLang((await params).lang));
}

/** One panel, for another site's page. */
export default async function Embed({ params }: Props) {
  return <EmbedFrame lang={asLang((await params).lang)} />;
}
