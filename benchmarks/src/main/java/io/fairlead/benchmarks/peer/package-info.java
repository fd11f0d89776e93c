/** Peers in their recommended set-up, over the same messages and handlers. */
@NullUnmarked
package io.fairlead.benchmarks.peer;

import org.jspecify.annotations.NullUnmarked;
