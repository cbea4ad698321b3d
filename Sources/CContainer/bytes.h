#include "CContainer.h"

/// Makes room for one more stretch of bytes, at most `limit` and one in all. Gives back how many fit, 0 when
/// memory ran out.
size_t bytes_room(ccontainer_result *result, size_t *capacity, size_t limit);

/// Keeps a message that ends with a whole character.
void bytes_say(char message[200], const char *text);
