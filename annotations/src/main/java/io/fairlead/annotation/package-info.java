/**
 * The words a user writes: which class handles a message, which class stands in its way, and where the whole is
 * joined. Every annotation is read by the compiler alone; nothing of it remains at run time.
 */
package io.fairlead.annotation;
