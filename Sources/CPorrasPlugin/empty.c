#include "porras_plugin.h"
