#pragma once
#include <graphviz/gvc.h>
#include <stdlib.h>

// Parses DOT text; wrapped because cgraph's own settings are mutable globals. NULL on bad syntax.
static inline Agraph_t *hearsay_graph_from_dot(const char *text) { return agmemread(text); }

// Renders a graph that has been laid out. The length is `unsigned int *` in Graphviz 2 and
// `size_t *` since 12, so the result is given as a C string only; text formats hold no NUL.
// Returns NULL on failure; free with hearsay_free_text.
static inline char *hearsay_render_text(GVC_t *context, Agraph_t *graph, const char *format) {
  char *data = NULL;
  union { unsigned int narrow; size_t wide; } length = { .wide = 0 };
  if (gvRenderData(context, graph, format, &data, (void *)&length) != 0) return NULL;
  return data;
}

static inline void hearsay_free_text(char *text) { gvFreeRenderData(text); }
