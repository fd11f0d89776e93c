package io.fairlead.processor.write.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void escapes_what_rfc_8259_wants_escaped() {
        String json = JsonText.compact()
                .open('{')
                .member("text", "\"\\/\n\t\u0000\u001f é€\ud83d\ude00")
                .close('}')
                .toString();
        assertThat(json).isEqualTo("{\"text\":\"\\\"\\\\/\\n\\u0009\\u0000\\u001f é€\ud83d\ude00\"}");
    }

    @Test
    void escapes_half_characters_which_utf_8_does_not_have() {
        String json = JsonText.compact()
                .open('{')
                .member("halves", List.of("\ud83d", "\ude00x", "\ud83d\ud83d\ude00"))
                .close('}')
                .toString();
        assertThat(json).isEqualTo("{\"halves\":[\"\\ud83d\",\"\\ude00x\",\"\\ud83d\ud83d\ude00\"]}");
    }

    @Test
    void leaves_out_what_is_absent() {
        String json = JsonText.compact()
                .open('{')
                .member("absent", (String) null)
                .flag("false", false)
                .flag("true", true)
                .member("number", 7)
                .close('}')
                .toString();
        assertThat(json).isEqualTo("{\"true\":true,\"number\":7}");
    }

    @Test
    void gives_objects_lines_and_rows_one_line() {
        String json = JsonText.indented()
                .open('{')
                .members(
                        "things",
                        List.of("a"),
                        (to, name) -> to.member("name", name)
                                .rows(
                                        "rows",
                                        List.of("b", "c"),
                                        (row, value) ->
                                                row.member("value", value).flag("last", value.equals("c")))
                                .rows("none", List.<String>of(), (row, value) -> {}))
                .close('}')
                .toString();
        assertThat(json).isEqualTo("""
                {
                  "things": [
                    {
                      "name": "a",
                      "rows": [
                        {"value": "b"},
                        {"value": "c", "last": true}
                      ],
                      "none": []
                    }
                  ]
                }""");
    }
}
