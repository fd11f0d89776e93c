package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Texts. */
final class Texts {

    private Texts() {}

    record NotBlankString(@NotBlank String value) implements Event {}

    record NotBlankCharSequence(@NotBlank CharSequence value) implements Event {}

    record NotBlankStringBuilder(@NotBlank StringBuilder value) implements Event {}

    record EmailString(@Email String value) implements Event {}

    record EmailCharSequence(@Email CharSequence value) implements Event {}

    record EmailStringBuilder(@Email StringBuilder value) implements Event {}

    record EmailRegexString(
            @Email(regexp = ".+@example\\.(com|org)", flags = Pattern.Flag.CASE_INSENSITIVE)
            String value) implements Event {}

    record EmailRegexCharSequence(
            @Email(regexp = ".+@example\\.(com|org)", flags = Pattern.Flag.CASE_INSENSITIVE)
            CharSequence value) implements Event {}

    record EmailRegexStringBuilder(
            @Email(regexp = ".+@example\\.(com|org)", flags = Pattern.Flag.CASE_INSENSITIVE)
            StringBuilder value) implements Event {}

    record Pattern1String(@Pattern(regexp = "[A-Z]{3}") String value) implements Event {}

    record Pattern1CharSequence(
            @Pattern(regexp = "[A-Z]{3}") CharSequence value) implements Event {}

    record Pattern1StringBuilder(
            @Pattern(regexp = "[A-Z]{3}") StringBuilder value) implements Event {}

    record Pattern2String(
            @Pattern(
                    regexp = "\\d{1,3}(,\\d+)*|x\\$",
                    flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
            String value)
            implements Event {}

    record Pattern2CharSequence(
            @Pattern(
                    regexp = "\\d{1,3}(,\\d+)*|x\\$",
                    flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
            CharSequence value)
            implements Event {}

    record Pattern2StringBuilder(
            @Pattern(
                    regexp = "\\d{1,3}(,\\d+)*|x\\$",
                    flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
            StringBuilder value)
            implements Event {}
}
