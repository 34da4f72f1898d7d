import localFont from "next/font/local";
import type { ReactNode } from "react";
import type { Lang } from "../../lib/types";
import { beforePaint } from "./beforePaint";

const serif = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  display: "swap",
  variable: "--font-serif",
  fallback: ["Title Until Then", "Georgia", "serif"],
});

type Props = {
  lang: Lang;
  /** Links of a page in a frame open in tabs of their own: few sites let themselves be shown in a frame. */
  isFramed?: boolean;
  children: ReactNode;
};

/** The HTML document of one language. The theme and a pending view are marked on it before anything is painted. */
export function Document({ lang, isFramed, children }: Props) {
  return (
    <html lang={lang} className={serif.variable} suppressHydrationWarning>
      <head>
        {isFramed && <base target="_blank" />}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
