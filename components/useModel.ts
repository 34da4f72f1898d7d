"use client";
import { use } from "react";
import { dataset } from "#dataset";
import type { Dataset, Lang } from "../lib/types";
import { type LaidBoard, layoutBoard } from "../lib/view/layout/board";
import { chartModel } from "../lib/view/model";
import type { ChartModel } from "../lib/view/model.types";
import type { View, ViewPage } from "../lib/view/view";
import { useView } from "./useView";
import type { ViewState } from "./viewStore";

type Answer = ViewState & { data: Dataset; model: ChartModel };

/** The model of the page's present view. At build the data are there; in the browser the part waits for them. */
export function useModel(page: ViewPage, lang: Lang): Answer {
  const answer = dataset(lang);
  const data = answer instanceof Promise ? use(answer) : answer;
  const state = useView(page);
  return { ...state, data, model: modelOf(data, state.view, page, lang) };
}

let last: { data: Dataset; view: View; page: ViewPage; lang: Lang; model: ChartModel } | undefined;

/** Head and board show the same view, so the model is built once for both. */
function modelOf(data: Dataset, view: View, page: ViewPage, lang: Lang): ChartModel {
  if (last?.data !== data || last.view !== view || last.page !== page || last.lang !== lang) {
    last = { data, view, page, lang, model: chartModel(data, view, page, lang) };
  }
  return last.model;
}

const laid = new WeakMap<ChartModel, Map<number, LaidBoard>>();

/** The pictures of a model at a width, laid out once for all parts that show them. */
export function boardAt(model: ChartModel, contentWidth: number): LaidBoard {
  const widths = laid.get(model) ?? new Map<number, LaidBoard>();
  laid.set(model, widths);
  const board = widths.get(contentWidth) ?? layoutBoard(model, contentWidth);
  widths.set(contentWidth, board);
  return board;
}
