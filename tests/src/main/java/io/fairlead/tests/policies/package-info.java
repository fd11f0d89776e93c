/** Policies on messages, on what they are of, and on this package. */
@Stated(text = "of the package")
package io.fairlead.tests.policies;
