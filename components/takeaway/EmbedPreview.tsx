"use client";
import { useEffect, useRef } from "react";
import { embedSandbox } from "../../lib/export/embedCode";
import { heightIn } from "../../lib/export/heightMessage";

type Props = { src: string; title: string; height: number; isFollowing: boolean };

/** The embedded chart as another site shows it. It takes the height its content tells, or keeps its own. */
export function EmbedPreview({ src, title, height, isFollowing }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef<number | null>(null);
  useEffect(() => {
    const resize = () => {
      const fitting = isFollowing && told.current ? told.current : height;
      frame.current?.setAttribute("height", String(fitting));
    };
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      told.current = heightIn(data) ?? told.current;
      resize();
    };
    resize();
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [height, isFollowing]);
  return <iframe ref={frame} src={src} title={title} width="100%" sandbox={embedSandbox} allow="clipboard-write" />;
}
