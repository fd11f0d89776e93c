package io.fairlead.validation.large;

import io.fairlead.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** More constraints than fit into one method that is to be compiled. */
record Wide(
        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text0,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text1,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text2,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text3,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text4,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text5,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text6,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text7,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text8,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text9,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text10,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text11,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text12,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text13,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text14,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text15,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text16,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text17,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text18,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text19,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text20,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text21,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text22,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text23,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text24,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text25,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text26,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text27,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text28,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text29,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text30,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text31,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text32,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text33,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text34,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text35,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text36,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text37,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text38,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text39,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text40,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text41,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text42,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text43,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text44,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text45,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text46,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text47,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text48,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text49,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text50,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text51,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text52,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text53,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text54,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text55,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text56,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text57,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text58,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text59,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text60,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text61,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text62,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text63,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text64,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text65,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text66,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text67,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text68,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text69,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text70,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text71,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text72,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text73,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text74,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text75,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text76,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text77,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text78,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text79,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text80,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text81,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text82,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text83,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text84,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text85,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text86,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text87,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text88,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text89,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text90,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text91,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text92,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text93,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text94,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text95,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text96,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text97,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text98,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text99,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text100,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text101,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text102,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text103,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text104,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text105,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text106,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text107,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text108,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text109,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text110,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text111,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text112,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text113,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text114,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{0,}")
        String text115,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{1,}")
        String text116,

        @NotBlank @Size(min = 0, max = 99) @Pattern(regexp = "[a-z]{2,}")
        String text117,

        @NotBlank @Size(min = 1, max = 99) @Pattern(regexp = "[a-z]{3,}")
        String text118,

        @NotBlank @Size(min = 2, max = 99) @Pattern(regexp = "[a-z]{4,}")
        String text119)
        implements Event {}
