import type { ReactNode } from "react";
import { Document } from "../../components/chrome/Document";
import { asLang, langs } from "../../lib/langs";

export const dynamicParams = false;

export function generateStaticParams() {
  return langs.map((lang) => ({ lang }));
}

export default async function LangLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  return <Document lang={asLang((await params).lang)}>{children}</Document>;
}
