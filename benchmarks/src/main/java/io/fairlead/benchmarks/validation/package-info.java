/** What it costs to validate a message. */
package io.fairlead.benchmarks.validation;
