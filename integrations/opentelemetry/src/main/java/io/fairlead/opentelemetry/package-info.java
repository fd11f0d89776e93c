/** Traces what an application handles, across queues and threads, by OpenTelemetry. */
@NullMarked
package io.fairlead.opentelemetry;

import org.jspecify.annotations.NullMarked;
