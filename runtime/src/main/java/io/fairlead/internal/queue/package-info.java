/**
 * The queue of events. An event is {@linkplain io.fairlead.internal.queue.Admission admitted}, waits, and is led through its
 * handlers by a {@linkplain io.fairlead.internal.queue.Lane lane}, in {@linkplain io.fairlead.internal.queue.Tasks tasks} on an
 * executor. Why it is built so is said in {@code docs/adr/0015-event-queue.md}.
 */
@NullMarked
package io.fairlead.internal.queue;

import org.jspecify.annotations.NullMarked;
