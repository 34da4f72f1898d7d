import type { Metadata } from "next";
import type { ReactNode } from "react";
import { site } from "../lib/site";
import "./globals.css";
import "./figure.css";

export const metadata: Metadata = { metadataBase: new URL(site.url) };

/** Each language sets its own document, so the root only passes the page on. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
