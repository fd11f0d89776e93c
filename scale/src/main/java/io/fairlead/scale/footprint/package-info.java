/** Weighs what a bus takes: on the heap, as classes, as jars. */
package io.fairlead.scale.footprint;
